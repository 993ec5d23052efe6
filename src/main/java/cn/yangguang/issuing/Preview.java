package cn.yangguang.issuing;

import cn.yangguang.typeset.TypesetNote;
import java.util.List;

/**
 * A letter before it is sealed.
 *
 * @param fontNotes what the printing has to say about fonts
 */
@SuppressWarnings("ArrayRecordComponent")
public record Preview(byte[] docx, byte[] pdf, List<TypesetNote> fontNotes) {}
