package cn.yangguang.office.web;

import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganFacts;
import cn.yangguang.organ.OrganLevel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Name, place and codes of an organ as they were filled in.
 *
 * @param parent what was written for the organ above: its name, key or division code; empty for none
 * @param parentKey the organ above as chosen from several that were meant, or empty
 */
public record OrganForm(
        String key,
        String name,
        String fullName,
        OrganLevel level,
        String parent,
        String parentKey,
        String divisionCode,
        String organisationCode,
        boolean active) {

    /** An empty form for an organ below this one, or at the top. */
    static OrganForm below(@Nullable Organ above) {
        OrganLevel level = above == null
                ? OrganLevel.TOWNSHIP
                : OrganLevel.values()[Math.min(above.level().ordinal() + 1, OrganLevel.values().length - 1)];
        return new OrganForm("", "", "", level, above == null ? "" : above.key(), "", "", "", true);
    }

    static OrganForm of(Organ organ) {
        return new OrganForm(
                organ.key(),
                organ.name(),
                organ.fullName(),
                organ.level(),
                text(organ.parent()),
                "",
                text(organ.divisionCode()),
                text(organ.organisationCode()),
                organ.active());
    }

    static OrganForm of(HttpServletRequest request, String key) {
        String level = sent(request, "level");
        return new OrganForm(
                key,
                sent(request, "name"),
                sent(request, "fullName"),
                Stream.of(OrganLevel.values())
                        .filter(known -> known.name().equals(level))
                        .findFirst()
                        .orElse(OrganLevel.TOWNSHIP),
                sent(request, "parent"),
                sent(request, "parentKey"),
                sent(request, "divisionCode"),
                sent(request, "organisationCode"),
                sent(request, "active").equals("true"));
    }

    /** The organ that the form describes, below this one. */
    Organ below(@Nullable String above, OrganFacts facts) {
        return new Organ(
                key, name, fullName, level, above, orNull(divisionCode), orNull(organisationCode), active, facts);
    }

    static String sent(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        return text == null ? "" : text.strip();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
