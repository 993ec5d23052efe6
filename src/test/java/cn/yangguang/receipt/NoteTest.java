package cn.yangguang.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A signed note: what was changed is named, without a database and without a network. */
class NoteTest {

    private static final KeyPair PAIR = pair();
    private static final Map<String, String> FIELDS = Map.of("kind", "收到报告办结", "unit", "演示镇", "sha256", "00ff");

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Note signed(Map<String, String> fields, KeyPair pair) {
        return Signing.sign(fields, pair.getPrivate(), pair.getPublic().getEncoded());
    }

    private static Note with(Note note, Map<String, String> fields) {
        return new Note(fields, note.digests(), note.publicKey(), note.signature());
    }

    @Test
    void isReadBackWholeAndAlwaysTheSameBytes() {
        Note note = signed(FIELDS, PAIR);
        byte[] file = NoteFile.write(note);
        Note read = NoteFile.read(file).orElseThrow();
        assertThat(NoteCheck.of(read).whole()).isTrue();
        assertThat(NoteFile.write(read)).isEqualTo(file);
        assertThat(read.key()).isEqualTo(note.key());
        assertThat(read.key().is(read.key().spoken().toUpperCase(java.util.Locale.ROOT)))
                .isTrue();
    }

    @Test
    void namesWhatWasChangedAddedAndRemoved() {
        Note note = signed(FIELDS, PAIR);
        Map<String, String> fields = new TreeMap<>(FIELDS);
        fields.put("unit", "别的镇");
        fields.put("more", "加上的");
        fields.remove("kind");
        NoteCheck check = NoteCheck.of(with(note, fields));
        assertThat(check.changed()).containsExactly("unit");
        assertThat(check.added()).containsExactly("more");
        assertThat(check.removed()).containsExactly("kind");
        assertThat(check.whole()).isFalse();
        assertThat(String.join("", check.problems())).contains("unit", "别的镇", "more", "kind");
    }

    @Test
    void twoFieldsCannotChangePlacesAndDigestsCannotBeMadeAnew() {
        Note note = signed(Map.of("a", "1", "b", "2"), PAIR);
        assertThat(NoteCheck.of(with(note, Map.of("a", "2", "b", "1"))).changed())
                .containsExactly("a", "b");
        Map<String, String> digests = new TreeMap<>(note.digests());
        digests.put("a", Signing.digest("a", "9"));
        var forged = new Note(Map.of("a", "9", "b", "2"), digests, note.publicKey(), note.signature());
        assertThat(NoteCheck.of(forged).changed()).isEmpty();
        assertThat(NoteCheck.of(forged).whole()).isFalse();
    }

    @Test
    void anotherKeySignsValidlyButIsAnotherKey() {
        KeyPair other = pair();
        Note forged = signed(FIELDS, other);
        assertThat(NoteCheck.of(forged).whole()).isTrue();
        assertThat(forged.key()).isNotEqualTo(signed(FIELDS, PAIR).key());
        var swapped = new Note(FIELDS, forged.digests(), PAIR.getPublic().getEncoded(), forged.signature());
        assertThat(NoteCheck.of(swapped).signed()).isFalse();
    }

    @Property(tries = 200)
    void anyFileIsARefusalOrANoteAndNeverAnError(@ForAll byte[] bytes, @ForAll String text) {
        NoteFile.read(bytes);
        NoteFile.read(
                ("{\"format\":\"" + Note.FORMAT + "\",\"publicKey\":" + text + "}").getBytes(StandardCharsets.UTF_8));
        NoteFile.read("{\"format\":\"%s\",\"fields\":[1],\"publicKey\":\"AA==\"}"
                        .formatted(Note.FORMAT)
                        .getBytes(StandardCharsets.UTF_8))
                .ifPresent(note -> assertThat(NoteCheck.of(note).whole()).isFalse());
    }
}
