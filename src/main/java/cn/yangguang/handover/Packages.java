package cn.yangguang.handover;

import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.tabular.ImportProgress;
import cn.yangguang.typeset.FontShelf;
import cn.yangguang.typeset.Typesetter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** The bytes of packages and of their lists. A package is never stored: it is made anew whenever somebody takes it, and has the same hash each time. */
@Service
public class Packages {

    private final HandoverStore store;
    private final HandoverQueries queries;
    private final PackageMaking making;
    private final Organs organs;
    private final Typesetter typesetter;
    private final Clock clock;
    private final Map<Long, Progress> underWay = new ConcurrentHashMap<>();

    Packages(
            HandoverStore store,
            HandoverQueries queries,
            PackageMaking making,
            Organs organs,
            Clock clock,
            @Value("${yangguang.fonts:}") String folder) {
        this.store = store;
        this.queries = queries;
        this.making = making;
        this.organs = organs;
        this.clock = clock;
        this.typesetter = new Typesetter(FontShelf.of(folder.isEmpty() ? List.of() : List.of(Path.of(folder))));
    }

    /** How far the making of a package in this program has come. */
    public record Progress(int done, int of) {}

    /** Empty when it is not being made here. */
    public Optional<Progress> progress(long parcel) {
        return Optional.ofNullable(underWay.get(parcel));
    }

    /** Makes it once to know its hash, which then stands on the list and the receipt. Does nothing when it is known. */
    public void seal(long id, ImportProgress progress) {
        Parcel parcel = store.parcel(id).orElseThrow();
        if (parcel.sha256() != null || underWay.putIfAbsent(id, new Progress(0, parcel.entries())) != null) {
            return;
        }
        try {
            PackageWriter.Made made =
                    making.write(parcel, name(parcel), OutputStream.nullOutputStream(), (done, of) -> {
                        underWay.put(id, new Progress(done, of));
                        progress.at(done, of);
                    });
            store.seal(id, made.sha256(), made.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException("移交包 " + id + " 没有制成", e);
        } finally {
            underWay.remove(id);
        }
    }

    /** Seals whatever is not sealed yet. */
    void sealAll() {
        store.unsealed().forEach(id -> seal(id, ImportProgress.SILENT));
    }

    /** Writes the package. @return its hash, which differs from the sealed one when something in it was withdrawn since */
    public String write(Parcel parcel, OutputStream out) throws IOException {
        return making.write(parcel, name(parcel), out, ImportProgress.SILENT).sha256();
    }

    public byte[] workbook(Parcel parcel) {
        return HandoverList.workbook(parcel, name(parcel), queries.entries(parcel.id()));
    }

    /** The list to be signed, as PDF. */
    public byte[] paper(Parcel parcel) {
        return typesetter
                .typeset(HandoverList.paper(parcel, name(parcel), queries.entries(parcel.id()), clock.getZone()))
                .pdf();
    }

    private String name(Parcel parcel) {
        return organs.find(parcel.organ()).map(Organ::fullName).orElse(parcel.organ());
    }
}
