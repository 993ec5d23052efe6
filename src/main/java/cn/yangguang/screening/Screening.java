package cn.yangguang.screening;

import cn.yangguang.dissection.Contents;
import java.time.LocalDate;
import java.util.List;

/** The review of contents before publication. Holds no state besides what it was made of: one serves many threads. */
public final class Screening {

    private static final List<Detector> DETECTORS = List.of(
            new NumberDetector(),
            new MaskedIdDetector(),
            new SplitDetector(),
            new PermitDetector(),
            new MailDetector(),
            new AddressDetector(),
            new BirthDetector(),
            new PersonDetector(),
            new NarratedDetector(),
            new ListDetector(),
            new CombinationDetector(),
            new MinorDetector(),
            new SecrecyDetector(),
            new HiddenDetector());

    private final OfficeFacts office;
    private final LocalDate today;
    private final Wording wording;

    private Screening(OfficeFacts office, LocalDate today) {
        this.office = office;
        this.today = today;
        this.wording = Wording.of(office, today);
    }

    /**
     * The review of an office.
     *
     * @param office what it says of itself, so that this is no finding
     * @param today the day of the review; nobody is born later
     */
    public static Screening of(OfficeFacts office, LocalDate today) {
        return new Screening(office, today);
    }

    /** Everything that must not leave the office as it is, in reading order. */
    public List<Finding> screen(Contents contents) {
        Subject subject = Subject.of(contents, office, today);
        Findings found = new Findings();
        DETECTORS.forEach(detector -> detector.inspect(subject, found));
        wording.look(contents).forEach(found::add);
        return found.inOrder();
    }
}
