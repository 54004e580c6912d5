package khrongkan.participants.organization.store;

import static khrongkan.participants.Api.ORGANIZATIONS;
import static khrongkan.participants.Api.made;
import static khrongkan.participants.Api.unique;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.UUID;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class OrganizationColumnsTest {

    @Inject
    Organizations organizations;

    @Inject
    Session rows;

    @Test
    @Transactional
    void what_many_rows_are_written_with_is_what_one_row_is() {
        var id = UUID.fromString(made(ORGANIZATIONS, """
                {"name":"%s","kind":"COOPERATIVE","registeredOn":"2004-01-21","phone":"045-612345 ต่อ 7",
                 "address":{"province":"33","provinceName":"ศรีสะเกษ","district":"3301","districtName":"เมือง",
                            "subdistrict":"330101","subdistrictName":"เมืองเหนือ","line":"12","postalCode":"33000"}}""".formatted(unique("สหกรณ์"))));
        var content = organizations.find(id).orElseThrow().content();

        var row = rows.createNativeQuery(
                        "select " + String.join(", ", OrganizationColumns.names())
                                + " from organization where id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getSingleResult();
        assertThat(Arrays.stream(row).map(String::valueOf))
                .containsExactlyElementsOf(OrganizationColumns.values(content).stream()
                        .map(String::valueOf)
                        .toList());
    }

    @Test
    @Transactional
    void no_column_is_forgotten() {
        var columns = rows.createNativeQuery(
                        "select column_name from information_schema.columns where table_name = 'organization'"
                                + " and column_name not in"
                                + " ('id', 'office', 'version', 'created_at', 'changed_at', 'merged_into')",
                        String.class)
                .getResultList();

        assertThat(columns).containsExactlyInAnyOrderElementsOf(OrganizationColumns.names());
    }
}
