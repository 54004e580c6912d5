package khrongkan.approval.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import khrongkan.evidence.Json;

/**
 * The rows of a proposal as they stand in the database, whatever stands there: evidence that was tampered with must still
 * be read, so nothing here is taken for what the code would have written.
 */
@ApplicationScoped
class KeptRows {

    private final EntityManager rows;

    KeptRows(EntityManager rows) {
        this.rows = rows;
    }

    /** All further reading of this transaction sees one moment. To be called before anything else is read. */
    void atOneMoment() {
        rows.createNativeQuery("set transaction isolation level repeatable read")
                .executeUpdate();
    }

    JsonNode proposal(UUID id) {
        return read("select cast(to_jsonb(t) as text) from proposal t where id = :proposal", id)
                .get(0);
    }

    List<JsonNode> history(UUID proposal) {
        return read(
                "select cast(to_jsonb(t) as text) from history t where proposal_id = :proposal order by number",
                proposal);
    }

    List<JsonNode> revisions(UUID proposal) {
        return read(
                "select cast(to_jsonb(t) as text) from revision t where proposal_id = :proposal order by number",
                proposal);
    }

    /** In the order of a bundle, which does not follow from anything that may have been changed. */
    List<JsonNode> signatures(UUID proposal) {
        return read(
                "select cast(to_jsonb(t) as text) from signature t where proposal_id = :proposal"
                        + " order by revision, round, hand collate \"C\"",
                proposal);
    }

    /** The newest entry that others were told of. */
    Optional<JsonNode> toldHead(UUID proposal) {
        var found = read(
                "select cast(to_jsonb(t) as text) from event t where proposal_id = :proposal and head_number is not null"
                        + " order by head_number desc, seq desc limit 1",
                proposal);
        return found.stream().findFirst();
    }

    private List<JsonNode> read(String sql, UUID proposal) {
        List<?> found =
                rows.createNativeQuery(sql).setParameter("proposal", proposal).getResultList();
        return found.stream().map(row -> json(row.toString())).toList();
    }

    /** What a text spells; the text itself where it spells nothing. */
    static JsonNode json(String text) {
        try {
            return Json.read(text);
        } catch (Json.Unreadable damaged) {
            return Json.object().textNode(text);
        }
    }

    /** Moves a value under the name it has in an entry; a missing one stays null. */
    static void put(ObjectNode target, String name, JsonNode row, String column) {
        target.set(name, row.path(column).isMissingNode() ? target.nullNode() : row.get(column));
    }

    /** The same for a moment, in the spelling of an entry. */
    static void putTime(ObjectNode target, String name, JsonNode row, String column) {
        target.put(
                name,
                OffsetDateTime.parse(row.path(column).asText()).toInstant().toString());
    }
}
