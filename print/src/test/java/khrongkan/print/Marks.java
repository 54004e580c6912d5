package khrongkan.print;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Collectors;

/** Each consonant with each vowel above, below or after it and each tone mark: a line for each consonant. Lines may be markup. */
record Marks(List<String> lines) {

    static final List<String> VOWELS = List.of("", "ิ", "ี", "ึ", "ื", "ั", "็", "ุ", "ู", "ฺ", "า", "ำ");
    static final List<String> TONES = List.of("", "่", "้", "๊", "๋", "์", "ํ");

    private static final String PAGE = """
            <html xmlns="http://www.w3.org/1999/xhtml" lang="th">
            <head><title>ตัวอย่างการวางเครื่องหมาย</title></head><body><p>%s</p></body></html>""";

    private static final String CONSONANTS = "กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮ";

    static Marks all() {
        return new Marks(CONSONANTS
                .chars()
                .mapToObj(Character::toString)
                .map(Marks::line)
                .toList());
    }

    /** As they are typed: the vowel that comes after the letter comes after the tone mark. */
    private static String line(String consonant) {
        return VOWELS.stream()
                .flatMap(vowel -> TONES.stream()
                        .map(tone -> vowel.matches("[าำ]") ? consonant + tone + vowel : consonant + vowel + tone))
                .collect(Collectors.joining(" "));
    }

    /** Each consonant with the marks that most easily go astray, for a picture. */
    static Marks telling() {
        var marks = List.of("ิ่", "ี้", "ื๊", "ั๋", "์", "ุ", "ู่", "็", "้ำ");
        return new Marks(List.of(CONSONANTS
                .chars()
                .mapToObj(Character::toString)
                .flatMap(consonant -> marks.stream().map(consonant::concat))
                .collect(Collectors.joining(" "))));
    }

    /** The same with one mark in a run of its own, where no shaping engine can place it over its letter. */
    Marks astray(String letter, String mark) {
        var astray = lines.get(0).replaceFirst(letter + mark, letter + "<span>" + mark + "</span>");
        return new Marks(List.of(astray));
    }

    byte[] pdf() {
        var bytes = new ByteArrayOutputStream();
        Paper.of(PAGE.formatted(String.join("</p><p>", lines)), Digits.ARABIC).pdf(bytes);
        return bytes.toByteArray();
    }
}
