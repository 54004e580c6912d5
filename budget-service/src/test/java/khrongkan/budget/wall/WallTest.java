package khrongkan.budget.wall;

import java.sql.SQLException;
import java.util.Map;
import khrongkan.kit.testing.WallProof;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The wall between the offices, table by table, without the service. */
class WallTest {

    /** What belongs to no office, and why. A new table belongs here or behind the wall. */
    private static final Map<String, String> OPEN = Map.of(
            "finding_policy", "how much findings weigh in general",
            "counting_rule", "how hours and meals are counted, for all",
            "rulebook", "a number that says that rates were changed");

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
    void every_table_is_behind_the_wall_or_open_for_a_reason() {
        wall.every_table_is_behind_the_wall_but(OPEN.keySet());
    }

    @Test
    void each_office_sees_its_own_rows_only() {
        wall.each_office_sees_its_own_rows_only();
    }

    @Test
    void each_office_searches_its_own_rows_only() {
        wall.each_office_searches_its_own_rows_only(Map.of(
                "select id from budget_search where title ilike '%สัมมนา%'",
                "budget_by_title",
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
