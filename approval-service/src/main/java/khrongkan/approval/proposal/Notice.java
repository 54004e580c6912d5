package khrongkan.approval.proposal;

import java.util.List;
import java.util.Locale;
import khrongkan.approval.signoff.domain.Hold;
import khrongkan.approval.signoff.domain.Signoff;
import khrongkan.kit.text.Texts;

/** Something the author has to know about a proposal without having asked. */
public record Notice(String code, String text) {

    static List<Notice> of(Signoff signoff, Locale language) {
        return signoff.hold() == Hold.LOST
                ? List.of(new Notice("hold-lost", Texts.of("problem.hold-lost.detail", language)))
                : List.of();
    }
}
