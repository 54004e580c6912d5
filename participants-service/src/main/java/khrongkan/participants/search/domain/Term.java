package khrongkan.participants.search.domain;

import java.util.Optional;
import khrongkan.participants.name.domain.NameForms;
import khrongkan.thai.SoundAlike;

/** What is looked for, as somebody typed it. */
public final class Term {

    /** As many letters in a row as the index keeps together. */
    private static final int GRAM = 3;

    private final Register register;
    private final String whole;
    private final String part;
    private final NameForms forms;

    private Term(Register register, String typed) {
        this.register = register;
        this.whole = SoundAlike.plain(typed);
        this.forms = register.forms(typed);
        // "บริษัท ป" would leave one letter to look for
        this.part = forms.core().length() < GRAM && forms.text().length() >= GRAM
                ? whole
                : SoundAlike.plain(register.core(typed));
    }

    /** What somebody typed to find a name in this register. */
    public static Term of(Register register, String typed) {
        return new Term(register, typed);
    }

    /** Its letters without titles. */
    public String core() {
        return forms.core();
    }

    /** The letters that a name has to contain. */
    public String letters() {
        return SoundAlike.letters(part);
    }

    /** The sound that a name has to contain. */
    public String sound() {
        return SoundAlike.sound(part);
    }

    /** Whether a form is long enough to be found by the index. */
    public static boolean isIndexed(String form) {
        return form.codePointCount(0, form.length()) >= GRAM;
    }

    /** Why a name was found; empty where it does not answer. */
    public Optional<Reason> reason(String name) {
        var plain = SoundAlike.plain(name);
        if (plain.equals(whole)) {
            return Optional.of(Reason.SAME_NAME);
        }
        var plainCore = SoundAlike.plain(register.core(name));
        if (plainCore.equals(part)) {
            return Optional.of(Reason.SAME_WITHOUT_TITLE);
        }
        if (plain.contains(part)) {
            return Optional.of(plain.startsWith(part) || plainCore.startsWith(part) ? Reason.BEGINNING : Reason.INSIDE);
        }
        return roughly(plain);
    }

    private Optional<Reason> roughly(String plain) {
        if (SoundAlike.letters(plain).contains(letters())) {
            return Optional.of(Reason.OTHER_MARKS);
        }
        var heard = sound();
        return isIndexed(heard) && SoundAlike.sound(plain).contains(heard)
                ? Optional.of(Reason.SOUNDS_ALIKE)
                : Optional.empty();
    }
}
