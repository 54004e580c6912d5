package khrongkan.participants.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import khrongkan.kit.refusal.Violation;
import khrongkan.participants.organization.domain.Address;
import khrongkan.participants.organization.domain.Identifier;
import khrongkan.participants.organization.domain.Kind;
import khrongkan.participants.organization.domain.Organization;
import khrongkan.participants.organization.domain.Scheme;
import org.junit.jupiter.api.Test;

class OrganizationPlanTest {

    private static final UUID KNOWN = UUID.randomUUID();

    private final Organization plant = new Organization(
            "โรงปุ๋ย",
            Kind.COOPERATIVE,
            List.of(new Identifier(Scheme.COOP, "C1")),
            new Address("33", "3301", "330101", null),
            null,
            null);

    @Test
    void a_number_is_stronger_than_a_name() {
        var judged = judge(Map.of("name", "ชื่อใหม่", "coop", "c1"));

        assertThat(judged.verdict()).isEqualTo(Verdict.UPDATE);
        assertThat(judged.id()).isEqualTo(KNOWN);
        assertThat(judged.after().kind()).isEqualTo(Kind.COOPERATIVE);
        assertThat(judged.after().address()).isEqualTo(plant.address());
    }

    @Test
    void the_same_name_in_the_same_subdistrict_or_in_none_is_the_same_plant() {
        assertThat(judge(Map.of("name", " โรงปุ๋ย ")).verdict()).isEqualTo(Verdict.UNCHANGED);
        assertThat(judge(place("330101")).verdict()).isEqualTo(Verdict.UNCHANGED);
        assertThat(judge(place("330102")).verdict()).isEqualTo(Verdict.CREATE);
    }

    @Test
    void the_same_name_with_another_number_of_the_same_register_is_another_plant() {
        assertThat(judge(Map.of("name", "โรงปุ๋ย", "coop", "C2", "kind", "สหกรณ์"))
                        .verdict())
                .isEqualTo(Verdict.CREATE);
        assertThat(judge(Map.of("name", "โรงปุ๋ย", "factory", "F1")).verdict()).isEqualTo(Verdict.UPDATE);
    }

    @Test
    void a_new_organisation_says_what_kind_it_is() {
        assertThat(judge(Map.of("name", "ใหม่")).faults()).containsExactly(new Violation("kind", "not-null"));
    }

    @Test
    void the_second_row_of_one_organisation_is_refused() {
        var row = Map.of("name", "ใหม่", "kind", "OTHER");
        var judged = OrganizationPlan.judge(
                List.of(OrganizationRow.read(new Row(2, row)), OrganizationRow.read(new Row(3, row))), register());

        assertThat(judged).extracting(Judged::verdict).containsExactly(Verdict.CREATE, Verdict.REFUSED);
        assertThat(judged.get(1).faults()).containsExactly(new Violation("name", "duplicate-row", Map.of("row", 2)));
    }

    private static Map<String, String> place(String subdistrict) {
        return Map.of(
                "name",
                "โรงปุ๋ย",
                "kind",
                "COOPERATIVE",
                "province",
                "33",
                "district",
                "3301",
                "subdistrict",
                subdistrict);
    }

    private Judged<Organization> judge(Map<String, String> cells) {
        return OrganizationPlan.judge(List.of(OrganizationRow.read(new Row(2, cells))), register())
                .get(0);
    }

    private OrganizationIndex register() {
        return new OrganizationIndex(Map.of(KNOWN, plant));
    }
}
