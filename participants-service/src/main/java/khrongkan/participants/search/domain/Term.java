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
    private final String core;
    private final String letters;
    private final String sound;

    private Term(Register register, String typed) {
        this.register = register;
        this.whole = SoundAlike.plain(typed);
        var forms = register.forms(typed);
        this.core = forms.core();
        // "บริษัท ป" would leave one letter to look for
        this.part =
                core.length() < GRAM && forms.text().length() >= GRAM ? whole : SoundAlike.plain(register.core(typed));
        this.letters = SoundAlike.letters(part);
        this.sound = SoundAlike.sound(part);
    }

    /** What somebody typed to find a name in this register. */
    public static Term of(Register register, String typed) {
        return new Term(register, typed);
    }

    /** Its letters without titles. */
    public String core() {
        return core;
    }

    /** The letters that a name has to contain. */
    public String letters() {
        return letters;
    }

    /** The sound that a name has to contain. */
    public String sound() {
        return sound;
    }

    /** Whether a form is long enough to be found by the index. */
    public static boolean isIndexed(String form) {
        return form.codePointCount(0, form.length()) >= GRAM;
    }

    /** Why a name was found; empty where it does not answer. */
    public Optional<Reason> reason(String name) {
        return reason(name, register.forms(name));
    }

    /** Why a name with these forms was found: they are kept, and tell most without folding the name again. */
    Optional<Reason> reason(String name, NameForms forms) {
        if (!forms.text().contains(letters) && !forms.core().contains(letters)) {
            return soundsAlike(forms) ? Optional.of(Reason.SOUNDS_ALIKE) : Optional.empty();
        }
        var plain = SoundAlike.plain(name);
        if (plain.equals(whole)) {
            return Optional.of(Reason.SAME_NAME);
        }
        if (forms.core().equals(letters) && plainCore(name).equals(part)) {
            return Optional.of(Reason.SAME_WITHOUT_TITLE);
        }
        if (!plain.contains(part)) {
            return Optional.of(Reason.OTHER_MARKS);
        }
        boolean begins = plain.startsWith(part)
                || (forms.core().startsWith(letters) && plainCore(name).startsWith(part));
        return Optional.of(begins ? Reason.BEGINNING : Reason.INSIDE);
    }

    private String plainCore(String name) {
        return SoundAlike.plain(register.core(name));
    }

    private boolean soundsAlike(NameForms forms) {
        return isIndexed(sound) && forms.sound().contains(sound);
    }
}
