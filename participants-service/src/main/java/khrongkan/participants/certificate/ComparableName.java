package khrongkan.participants.certificate;

import khrongkan.participants.name.domain.PersonName;

/** A name as far as the holder of a paper can compare it, and too little for anybody else to learn it. */
final class ComparableName {

    private ComparableName() {}

    static String of(PersonName name) {
        var family = name.familyName();
        return family == null ? initial(name.givenName()) : name.givenName() + " " + initial(family);
    }

    /** The first letter; a vowel that is written before its consonant does not stand alone. */
    private static String initial(String name) {
        int letters = name.charAt(0) >= 'เ' && name.charAt(0) <= 'ไ' ? 2 : 1;
        int end = name.offsetByCodePoints(0, Math.min(letters, name.codePointCount(0, name.length())));
        return name.substring(0, end) + "…";
    }
}
