package cn.yangguang.organ;

import cn.yangguang.page.PublicColumn;
import cn.yangguang.page.PublicFrame;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes the frame of a public page from the facts of its organ. Every module that shows the public a page uses it. */
@Component
public class PublicFrames {

    private final Organs organs;
    private final PublicFrame.Site site;

    PublicFrames(
            Organs organs,
            @Value("${yangguang.site.name:政府信息公开平台}") String name,
            @Value("${yangguang.site.id-code:}") String idCode,
            @Value("${yangguang.site.icp:}") String icp,
            @Value("${yangguang.site.police:}") String police,
            @Value("${yangguang.demo:false}") boolean demo) {
        this.organs = organs;
        this.site = new PublicFrame.Site(name, idCode, icp, police, demo);
    }

    /** The organ the whole site is about: the only active township. Empty when there are several or none. */
    public Optional<Organ> sole() {
        List<Organ> townships = organs.active().stream()
                .filter(organ -> organ.level() == OrganLevel.TOWNSHIP)
                .toList();
        return townships.size() == 1 ? Optional.of(townships.getFirst()) : Optional.empty();
    }

    /** A page of the whole site; it carries the sole organ's masthead when there is one. */
    public PublicFrame site(PublicColumn column, String title) {
        return sole().map(organ -> of(organ, column, title))
                .orElseGet(() -> new PublicFrame(site, null, column, title, List.of(), List.of()));
    }

    /**
     * A page of an organ.
     *
     * @param title of the page, or empty when it is the column itself
     */
    public PublicFrame of(Organ organ, PublicColumn column, String title) {
        OrganFacts facts = organ.facts();
        var publisher = new PublicFrame.Publisher(
                organ.key(),
                organ.fullName(),
                facts.disclosureOffice(),
                facts.address(),
                facts.postcode(),
                facts.officeHours(),
                facts.telephone(),
                facts.email(),
                facts.reportTelephone());
        return new PublicFrame(site, publisher, column, title, List.of(), List.of());
    }
}
