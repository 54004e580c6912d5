package khrongkan.approval.authority;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import khrongkan.approval.testing.Office;
import khrongkan.approval.testing.OtherServices;
import khrongkan.approval.testing.SealKeyFile;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself refuses, whoever asks it. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(SealKeyFile.class)
@WithTestResource(OtherServices.class)
class RegisterRowsTest {

    @Inject
    EntityManager rows;

    private final Office office = Office.founded();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update authority set ceiling = 1000000 where id = cast(:id as uuid)",
                "update authority set subject = 'eve' where id = cast(:id as uuid)",
                "update authority set until_day = null, from_day = '2000-01-01' where id = cast(:id as uuid)",
                "delete from authority where id = cast(:id as uuid)",
                "insert into authority select gen_random_uuid(), post_id, capacity, 'eve', name, position, order_number,"
                        + " subjects, ceiling, from_day, until_day, granted_by, note, entered_by, entered_at, revoked_at,"
                        + " revoked_by, revoked_order, revoked_reason, 0 from authority where id = cast(:id as uuid)",
            })
    void an_order_stays_as_it_was_entered(String statement) {
        var id = office.authority(office.post("ตำแหน่ง"), "OWN_POST", "one", "ceiling", 2000);
        refused(statement, id);
    }

    @Test
    void a_revocation_is_not_taken_back() {
        var id = office.authority(office.post("ตำแหน่ง"), "OWN_POST", "one");
        office.revoke(id);
        refused("update authority set revoked_at = null, revoked_by = null where id = cast(:id as uuid)", id);
    }

    @Test
    void a_delegate_is_no_source_and_nobody_enters_his_own_right() {
        var post = office.post("ตำแหน่ง");
        var holder = office.authority(post, "OWN_POST", "one");
        var delegate = office.authority(post, "DELEGATE", "two", "grantedBy", holder);
        var insert = "insert into authority select gen_random_uuid(), post_id, 'DELEGATE', %s, name, position, 'x',"
                + " subjects, ceiling, from_day, until_day, id, note, entered_by, entered_at, revoked_at,"
                + " revoked_by, revoked_order, revoked_reason, 0 from authority where id = cast(:id as uuid)";
        refused(insert.formatted("'three'"), delegate);
        refused(insert.formatted("entered_by"), holder);
    }

    private void refused(String statement, String id) {
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> rows.createNativeQuery(statement)
                                .setParameter("id", id)
                                .executeUpdate()))
                .matches(refused -> refused.getMessage().contains("ERROR"));
    }
}
