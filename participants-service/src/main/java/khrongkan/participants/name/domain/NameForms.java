package khrongkan.participants.name.domain;

import khrongkan.thai.NameTitles;
import khrongkan.thai.SoundAlike;

/**
 * The forms of a name by which it is searched and by which two names are compared.
 *
 * @param core the letters of the name without titles or legal form
 * @param text the letters of the whole name
 * @param sound how the whole name sounds
 */
public record NameForms(String core, String text, String sound) {

    /** The forms of an organisation's name. */
    public static NameForms ofOrganization(String name) {
        return of(NameTitles.ofOrganization(name), name);
    }

    /** The forms of a person's name; its prefix is no part of it. */
    public static NameForms ofPerson(PersonName name) {
        return ofPerson(name.key());
    }

    /** The forms of a person's name in one piece, perhaps with titles before it. */
    public static NameForms ofPerson(String name) {
        return of(NameTitles.ofPerson(name), name);
    }

    private static NameForms of(String core, String whole) {
        return new NameForms(SoundAlike.letters(core), SoundAlike.letters(whole), SoundAlike.sound(whole));
    }
}
