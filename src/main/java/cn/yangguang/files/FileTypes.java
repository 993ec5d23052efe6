package cn.yangguang.files;

import java.io.IOException;

/** Judges contents that are kept elsewhere than here, by the same rules. Writes nothing. */
public final class FileTypes {

    private FileTypes() {}

    /**
     * The media type of the content.
     *
     * @param name the file's name as the sender gave it
     * @throws FileRefused when it is empty, of a type not accepted, or not what its name says
     */
    public static String judge(byte[] content, String name) throws FileRefused {
        if (content.length == 0) {
            throw new FileRefused("“" + name + "”是空文件，未予保存。");
        }
        try {
            return Sniffing.typeOf(new Looked.InMemory(content), name).mediaType();
        } catch (FileRefused refused) {
            throw refused;
        } catch (IOException e) {
            throw new FileRefused("“" + name + "”已经损坏，读不出来。请用原来的软件打开后重新保存再上传。");
        }
    }
}
