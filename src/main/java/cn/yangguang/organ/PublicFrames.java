package cn.yangguang.organ;

import cn.yangguang.page.PageLabels;
import cn.yangguang.page.PublicColumn;
import cn.yangguang.page.PublicFrame;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the frame of a public page from the facts of its organ. Every module that shows the public a page uses it. */
@Component
public class PublicFrames {

    private final Organs organs;
    private final SiteSettings settings;

    PublicFrames(Organs organs, SiteSettings settings) {
        this.organs = organs;
        this.settings = settings;
    }

    /**
     * The organ the whole site is about: the one that is set, else the one active organ that stands above all other active
     * ones, provided it is no village. Empty when there is none.
     */
    public Optional<Organ> sole() {
        if (!settings.organ().isEmpty()) {
            Optional<Organ> named = organs.find(settings.organ()).filter(Organ::active);
            if (named.isPresent()) {
                return named;
            }
        }
        List<Organ> heads = organs.activeHeads();
        return heads.size() == 1 && heads.getFirst().level() != OrganLevel.VILLAGE
                ? Optional.of(heads.getFirst())
                : Optional.empty();
    }

    /** A page of the whole site; it carries the sole organ's masthead when there is one. */
    public PublicFrame site(PublicColumn column, String title) {
        return frame(sole().map(this::publisher).orElse(null), column, title);
    }

    /**
     * A page of an organ: its home, or a page of a column.
     *
     * @param title of the page, or empty when it is the column itself
     */
    public PublicFrame of(Organ organ, PublicColumn column, String title) {
        return frame(publisher(organ), column, title);
    }

    private PublicFrame frame(PublicFrame.@Nullable Publisher publisher, PublicColumn column, String title) {
        PageLabels labels =
                column == PublicColumn.HOME && title.isEmpty() ? PageLabels.home() : PageLabels.column(column, title);
        return new PublicFrame(settings.site(), publisher, column, title, List.of(), labels, "");
    }

    private PublicFrame.Publisher publisher(Organ organ) {
        OrganFacts facts = organ.facts();
        return new PublicFrame.Publisher(
                organ.key(),
                organ.fullName(),
                facts.disclosureOffice(),
                facts.address(),
                facts.postcode(),
                facts.officeHours(),
                facts.telephone(),
                facts.email(),
                facts.reportTelephone(),
                organs.pathOf(organ.key()).stream()
                        .filter(above -> above.active() && !above.key().equals(organ.key()))
                        .map(above -> new PublicFrame.Link(above.name(), PublicColumn.HOME.of(above.key())))
                        .toList(),
                organ.level() == OrganLevel.VILLAGE);
    }
}
