package khrongkan.participants.organization.domain;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import khrongkan.participants.check.domain.Faults;
import khrongkan.thai.ThaiDigits;
import org.jspecify.annotations.Nullable;

/**
 * Where an organisation is, by the codes of มอก. 1099 and by names. A code begins with the code of the area around it;
 * that an area of this code exists is not known here, and the names are kept as they were given.
 *
 * @param province two digits
 * @param district four digits
 * @param subdistrict six digits
 * @param line house number, village, road
 * @param postalCode five digits
 */
public record Address(
        @Nullable String province,
        @Nullable String provinceName,
        @Nullable String district,
        @Nullable String districtName,
        @Nullable String subdistrict,
        @Nullable String subdistrictName,
        @Nullable String line,
        @Nullable String postalCode) {

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_NAME = 100;
    private static final Pattern DIGITS = Pattern.compile("[0-9]++");

    /** An address by its codes alone. */
    public Address(
            @Nullable String province, @Nullable String district, @Nullable String subdistrict, @Nullable String line) {
        this(province, null, district, null, subdistrict, null, line, null);
    }

    static @Nullable Address read(@Nullable Address typed, Faults faults) {
        if (typed == null) {
            return null;
        }
        var province = code("province", typed.province, 2, faults);
        var district = code("district", typed.district, 4, faults);
        var subdistrict = code("subdistrict", typed.subdistrict, 6, faults);
        within("district", district, "province", province, faults);
        within("subdistrict", subdistrict, "district", district, faults);
        var read = new Address(
                province,
                faults.text("provinceName", typed.provinceName, LONGEST_NAME),
                district,
                faults.text("districtName", typed.districtName, LONGEST_NAME),
                subdistrict,
                faults.text("subdistrictName", typed.subdistrictName, LONGEST_NAME),
                faults.text("line", typed.line, LONGEST_LINE),
                code("postalCode", typed.postalCode, 5, faults));
        return read.isEmpty() ? null : read;
    }

    /** An address with what a row of a file says; the codes and names of the area change together. */
    static @Nullable Address updated(@Nullable Address known, @Nullable Address row) {
        if (known == null || row == null) {
            return row == null ? known : row;
        }
        var area = row.hasArea() ? row : known;
        return new Address(
                area.province,
                area.provinceName,
                area.district,
                area.districtName,
                area.subdistrict,
                area.subdistrictName,
                row.line == null ? known.line : row.line,
                row.postalCode == null ? known.postalCode : row.postalCode);
    }

    private static @Nullable String code(String field, @Nullable String typed, int digits, Faults faults) {
        var text = faults.text(field, typed, 20);
        if (text == null) {
            return null;
        }
        var code = ThaiDigits.toArabic(text);
        if (code.length() != digits || !DIGITS.matcher(code).matches()) {
            faults.add(field, "address-code", Map.of("digits", digits));
        }
        return code;
    }

    private static void within(
            String field, @Nullable String code, String parentField, @Nullable String parent, Faults faults) {
        if (code != null && parent == null) {
            faults.add(parentField, "address-parent-missing", Map.of("code", code));
        } else if (code != null && !code.startsWith(Objects.requireNonNull(parent))) {
            faults.add(field, "address-outside-parent", Map.of("code", code, "parent", parent));
        }
    }

    private boolean hasArea() {
        return Stream.of(province, provinceName, district, districtName, subdistrict, subdistrictName)
                .anyMatch(Objects::nonNull);
    }

    private boolean isEmpty() {
        return !hasArea() && line == null && postalCode == null;
    }
}
