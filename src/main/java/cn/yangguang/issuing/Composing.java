package cn.yangguang.issuing;

import cn.yangguang.law.ApplicantType;
import cn.yangguang.law.LawProfile;
import cn.yangguang.law.LetterType;
import cn.yangguang.law.LimitCode;
import cn.yangguang.law.Remedies;
import cn.yangguang.law.RemedyMode;
import cn.yangguang.letter.Blank;
import cn.yangguang.letter.DefaultWords;
import cn.yangguang.letter.Facts;
import cn.yangguang.letter.FeeWords;
import cn.yangguang.letter.LetterDraft;
import cn.yangguang.letter.MissingBlank;
import cn.yangguang.letter.NumberSeries;
import cn.yangguang.letter.Papers;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts together what a letter says: the caller's facts, then the organ's settings, then the words of the law. */
@Component
class Composing {
    private final Organs organs;
    private final LetterSettings settings;
    private final Templates templates;

    Composing(Organs organs, LetterSettings settings, Templates templates) {
        this.organs = organs;
        this.settings = settings;
        this.templates = templates;
    }

    /** @param number the printed number, empty for a paper without one */
    LetterDraft draft(LetterOrder order, String number) {
        LawProfile law = LawProfile.on(order.receivedOn());
        String you = order.applicant() == ApplicantType.NATURAL_PERSON ? "您" : "贵单位";
        Facts facts = Facts.with()
                .put(Blank.NUMBER, number)
                .put(Blank.DATE, order.dated())
                .build()
                .orElse(order.facts())
                .orElse(ofOrgan(order))
                .orElse(ofLaw(order, law))
                .orElse(DefaultWords.of(law, order.type(), order.outcome(), you));
        return new LetterDraft(
                order.type(),
                order.outcome(),
                law,
                templates.template(order.organ(), order.type(), order.dated()),
                facts);
    }

    /** What keeps it from being sealed. */
    List<MissingBlank> missing(LetterOrder order) {
        LetterSetting setting = settings.of(order.organ());
        List<MissingBlank> missing = new ArrayList<>();
        for (MissingBlank lack : draft(order, likeNumber(order)).missing()) {
            if (lack.anyOf().equals(List.of(Blank.REMEDIES))) {
                missing.addAll(unset(setting, lack));
            } else {
                missing.add(lack);
            }
        }
        Optional<NumberSeries> series = series(order.type());
        if (series.isPresent() && setting.mark(series.get()).isEmpty()) {
            missing.removeIf(lack -> lack.anyOf().equals(List.of(Blank.NUMBER)));
            missing.add(new MissingBlank(
                    "机关代字（" + series.get().title() + "）",
                    List.of(Blank.NUMBER),
                    "GB/T 9704-2012 7.2.5",
                    MissingBlank.Place.SETTINGS));
        }
        return List.copyOf(missing);
    }

    /** The number as it would look, with room for its running part. */
    String likeNumber(LetterOrder order) {
        return mark(order)
                .map(mark -> mark + "〔" + order.dated().getYear() + "〕　号")
                .orElse("");
    }

    /** The mark that numbers the letter; empty for a paper without number or an organ that set none. */
    Optional<String> mark(LetterOrder order) {
        return series(order.type()).map(settings.of(order.organ())::mark).filter(mark -> !mark.isEmpty());
    }

    private static Optional<NumberSeries> series(LetterType type) {
        return Optional.ofNullable(Papers.of(type).series());
    }

    /** The sentence on remedies lacks only what it names: who reviews and which court. */
    private static List<MissingBlank> unset(LetterSetting setting, MissingBlank remedies) {
        List<MissingBlank> unset = new ArrayList<>();
        if (setting.reviewOrgan().isEmpty()) {
            unset.add(setting(Blank.REVIEW_ORGAN, remedies));
        }
        if (setting.court().isEmpty()) {
            unset.add(setting(Blank.COURT, remedies));
        }
        return unset.isEmpty() ? List.of(remedies) : unset;
    }

    private static MissingBlank setting(Blank blank, MissingBlank remedies) {
        return new MissingBlank(blank.title(), List.of(blank), remedies.article(), MissingBlank.Place.SETTINGS);
    }

    private Facts ofOrgan(LetterOrder order) {
        Organ organ =
                organs.find(order.organ()).orElseThrow(() -> new IllegalArgumentException("no organ " + order.organ()));
        LetterSetting setting = settings.of(order.organ());
        return Facts.with()
                .put(Blank.ORGAN, organ.fullName())
                .put(Blank.OFFICE, organ.facts().disclosureOffice())
                .put(Blank.CONTACT_PERSON, setting.contactPerson())
                .put(
                        Blank.CONTACT_PHONE,
                        or(setting.contactPhone(), organ.facts().telephone()))
                .put(Blank.ORGAN_ADDRESS, or(setting.address(), organ.facts().address()))
                .put(Blank.REVIEW_ORGAN, setting.reviewOrgan())
                .put(Blank.COURT, setting.court())
                .put(Blank.PAYMENT_WAY, setting.paymentWay())
                .build();
    }

    private Facts ofLaw(LetterOrder order, LawProfile law) {
        Facts.Builder facts = Facts.with();
        LetterSetting setting = settings.of(order.organ());
        var remedies = Remedies.on(order.dated(), order.type(), order.outcome());
        boolean named = !setting.reviewOrgan().isEmpty() && !setting.court().isEmpty();
        if (remedies.mode() != RemedyMode.NONE && named) {
            facts.put(Blank.REMEDIES, remedies.sentence(setting.reviewOrgan(), setting.court()));
        }
        LimitCode opinion = order.type() == LetterType.COMAKER_ASK ? LimitCode.CO_MAKER : LimitCode.THIRD_PARTY;
        law.limit(opinion).ifPresent(limit -> facts.put(Blank.OPINION_DAYS, Integer.toString(limit.days())));
        FeeWords.standard(order.dated(), order.facts().text(Blank.FEE_METHOD).orElse(""))
                .ifPresent(words -> facts.put(Blank.FEE_STANDARD, words));
        return facts.build();
    }

    private static String or(String first, String second) {
        return first.isEmpty() ? second : first;
    }
}
