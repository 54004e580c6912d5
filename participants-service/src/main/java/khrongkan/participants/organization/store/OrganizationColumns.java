package khrongkan.participants.organization.store;

import java.util.ArrayList;
import java.util.List;
import khrongkan.participants.organization.domain.Address;
import khrongkan.participants.organization.domain.Organization;
import khrongkan.participants.search.FoldedName;
import org.jspecify.annotations.Nullable;

/**
 * The columns of an organisation as {@link OrganizationEntity} fills them, for those who write many rows at once. A test
 * holds the two together.
 */
public final class OrganizationColumns {

    private static final List<String> NAMES = List.of(
            "name",
            "name_key",
            "kind",
            "province",
            "province_name",
            "district",
            "district_name",
            "subdistrict",
            "subdistrict_name",
            "line",
            "postal_code",
            "phone_number",
            "phone_extension",
            "registered_on",
            "search_core",
            "search_text",
            "search_sound");

    private static final Address NOWHERE = new Address(null, null, null, null);

    private OrganizationColumns() {}

    /** The names of the columns, in the order of {@link #values}. */
    public static List<String> names() {
        return NAMES;
    }

    /** What stands in the columns for this organisation. */
    public static List<@Nullable Object> values(Organization content) {
        List<@Nullable Object> values = new ArrayList<>(NAMES.size());
        values.add(content.name());
        values.add(content.nameKey());
        values.add(content.kind());
        add(values, content.address() == null ? NOWHERE : content.address());
        values.add(content.phone() == null ? null : content.phone().number());
        values.add(content.phone() == null ? null : content.phone().extension());
        values.add(content.registeredOn());
        var folded = FoldedName.ofOrganization(content.name());
        values.add(folded.searchCore());
        values.add(folded.searchText());
        values.add(folded.searchSound());
        return values;
    }

    private static void add(List<@Nullable Object> values, Address address) {
        values.add(address.province());
        values.add(address.provinceName());
        values.add(address.district());
        values.add(address.districtName());
        values.add(address.subdistrict());
        values.add(address.subdistrictName());
        values.add(address.line());
        values.add(address.postalCode());
    }
}
