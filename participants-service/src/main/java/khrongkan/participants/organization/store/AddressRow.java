package khrongkan.participants.organization.store;

import jakarta.persistence.Embeddable;
import khrongkan.participants.organization.domain.Address;
import org.jspecify.annotations.Nullable;

/** The columns of an {@link Address}. */
@Embeddable
record AddressRow(
        @Nullable String province,
        @Nullable String provinceName,
        @Nullable String district,
        @Nullable String districtName,
        @Nullable String subdistrict,
        @Nullable String subdistrictName,
        @Nullable String line,
        @Nullable String postalCode) {

    static @Nullable AddressRow of(@Nullable Address address) {
        return address == null
                ? null
                : new AddressRow(
                        address.province(),
                        address.provinceName(),
                        address.district(),
                        address.districtName(),
                        address.subdistrict(),
                        address.subdistrictName(),
                        address.line(),
                        address.postalCode());
    }

    Address toDomain() {
        return new Address(
                province, provinceName, district, districtName, subdistrict, subdistrictName, line, postalCode);
    }
}
