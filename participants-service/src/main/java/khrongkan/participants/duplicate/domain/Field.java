package khrongkan.participants.duplicate.domain;

import java.util.List;

/** A field of a record that a merge may take from the record that goes, with the columns it is kept in. */
public enum Field {
    NAME,
    KIND,
    ADDRESS,
    PHONE,
    REGISTERED_ON,
    EMAIL;

    /** The columns of an organisation; none where it has no such field. */
    public List<String> ofOrganization() {
        return switch (this) {
            case NAME -> List.of("name", "name_key", "search_core", "search_text", "search_sound");
            case KIND -> List.of("kind");
            case ADDRESS ->
                List.of(
                        "province",
                        "district",
                        "subdistrict",
                        "line",
                        "province_name",
                        "district_name",
                        "subdistrict_name",
                        "postal_code");
            case PHONE -> List.of("phone_number", "phone_extension");
            case REGISTERED_ON -> List.of("registered_on");
            case EMAIL -> List.of();
        };
    }

    /** The columns of a person; none where it has no such field. */
    public List<String> ofPerson() {
        return switch (this) {
            case NAME ->
                List.of(
                        "prefix",
                        "given_name",
                        "middle_name",
                        "family_name",
                        "name_key",
                        "search_core",
                        "search_text",
                        "search_sound");
            case PHONE -> List.of("phone_number", "phone_extension");
            case EMAIL -> List.of("email");
            case KIND, ADDRESS, REGISTERED_ON -> List.of();
        };
    }
}
