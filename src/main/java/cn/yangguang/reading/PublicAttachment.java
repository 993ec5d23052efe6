package cn.yangguang.reading;

import cn.yangguang.files.StoredFile;

/**
 * A file of a published edition under the name the office gave it.
 *
 * @param personList whether it belongs to a 公示名单, which search engines are to leave out
 */
public record PublicAttachment(String name, StoredFile file, boolean personList) {

    public boolean image() {
        return file.mediaType().startsWith("image/");
    }
}
