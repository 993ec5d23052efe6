package cn.yangguang.reading;

import cn.yangguang.files.StoredFile;

/** A file of a published edition under the name the office gave it. */
public record PublicAttachment(String name, StoredFile file) {

    public boolean image() {
        return file.mediaType().startsWith("image/");
    }
}
