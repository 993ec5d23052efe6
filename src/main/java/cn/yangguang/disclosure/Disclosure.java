package cn.yangguang.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * 政府信息 as something permanent: it keeps its identity and its index number while its editions come and go.
 *
 * <p>Life story: a clerk drafts the first {@link Edition} and checks it; a reviewer decides whether, how, to whom and
 * by when it is disclosed; the secrecy reviewer examines it; the signatory signs, and with the signature it is
 * published, gets its index number (never changed, never reused) and stands under {@code /d/{indexNumber}}. A mistake
 * is corrected by a new edition that goes the same way; the old one stays, marked. What must go is withdrawn and
 * answers 410 with the class of the reason. Nothing is deleted.
 *
 * @param indexNumber 索引号, null until the first publication
 */
public record Disclosure(long id, String organ, @Nullable String indexNumber) {}
