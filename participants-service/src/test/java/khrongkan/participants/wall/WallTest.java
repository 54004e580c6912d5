package khrongkan.participants.wall;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import khrongkan.kit.testing.WallProof;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The wall between the offices, table by table, without the service. */
class WallTest {

    private static WallProof wall;

    @BeforeAll
    static void build() throws SQLException {
        wall = WallProof.ofThisService();
    }

    @AfterAll
    static void tearDown() throws SQLException {
        wall.close();
    }

    @Test
    void every_table_is_behind_the_wall() {
        wall.every_table_is_behind_the_wall_but(Set.of());
    }

    @Test
    void each_office_sees_its_own_rows_only() {
        wall.each_office_sees_its_own_rows_only();
    }

    @Test
    void each_office_searches_its_own_rows_only() {
        wall.each_office_searches_its_own_rows_only(Map.of(
                "select id from seminar_search where title_key like '%สัมมนา%'",
                "seminar_by_part_of_title",
                "select id from cluster_search where name_key like '%สัมมนา%'",
                "cluster_by_part_of_name",
                "select id from organization_search where search_grams(office, id, search_text, search_sound)"
                        + " @> search_wanted('A4', 'สัมมนา')",
                "organization_by_grams",
                "select id from person_search where search_grams(office, id, search_text, search_sound)"
                        + " @> search_wanted('A4', 'สัมมนา')",
                "person_by_grams",
                "select id from audit_entry_search where resources @> array['00000000-0000-7000-8000-000000000001'::uuid]",
                "audit_entry_about"));
    }

    @Test
    void no_office_changes_or_deletes_the_rows_of_another() {
        wall.no_office_changes_or_deletes_the_rows_of_another();
    }

    @Test
    void no_office_writes_a_row_of_another() {
        wall.no_office_writes_a_row_of_another();
    }
}
