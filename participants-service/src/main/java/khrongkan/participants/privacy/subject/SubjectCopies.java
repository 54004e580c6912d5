package khrongkan.participants.privacy.subject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import khrongkan.kit.caller.Caller;
import khrongkan.participants.privacy.RegisteredPeople;

/** Gathers all that is held of a person, straight from the tables, so that a new column is in the copy from its first day. */
@ApplicationScoped
@Transactional
class SubjectCopies {

    /** What only serves to find or to guard, and says nothing of the person. */
    private static final String WITHOUT = " - cast('{name_key,person_key,search_core,search_text,search_sound,cipher,"
            + "cipher_key,blind_index,index_key,last_digit}' as text[])";

    private static final String LINES = """
            (select r.* from registration r join person p on (p.id = :person or p.merged_into = :person) and r.office = p.office
             where r.person_given_name is not null and r.person_key = p.name_key
               and r.organization_id in (select organization_id from membership where person_id = p.id))""";

    private static final Map<String, String> SECTIONS = sections();

    /** Not the strict one of what callers send: a row has nulls. */
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Pattern WORD = Pattern.compile("_([a-z])");

    private final EntityManager rows;
    private final RegisteredPeople people;

    SubjectCopies(EntityManager rows, RegisteredPeople people) {
        this.rows = rows;
        this.people = people;
    }

    /** One section for each place where something of the person is kept; the citizen ID itself is not among them. */
    SubjectCopy copy(Caller caller, UUID person) {
        people.own(caller, person);
        var copy = JSON.createObjectNode();
        SECTIONS.forEach((section, rowsOf) -> copy.set(section, camel(section(rowsOf, person))));
        return JSON.convertValue(copy, SubjectCopy.class);
    }

    private static Map<String, String> sections() {
        var sections = new LinkedHashMap<String, String>();
        sections.put("person", "(select * from person where id = :person or merged_into = :person)");
        sections.put("memberships", "(select * from membership where person_id = :person)");
        sections.put("registrations", LINES);
        sections.put("citizenId", "(select * from citizen_id where person_id = :person)");
        sections.put("consents", "(select * from consent where person_id = :person)");
        sections.put("collections", "(select * from collection where subject_id = :person)");
        sections.put("changes", "(select * from change where subject_id = :person)");
        sections.put("erasureRequests", "(select * from erasure_request where person_id = :person)");
        sections.put(
                "purges",
                "(select id, at, field, cause, rule from purge where people @> array[cast(:person as uuid)])");
        return sections;
    }

    private JsonNode section(String rowsOf, UUID person) {
        var text = rows.createNativeQuery(
                        "select cast(coalesce(jsonb_agg(to_jsonb(x)" + WITHOUT + "), '[]') as text) from " + rowsOf
                                + " x",
                        String.class)
                .setParameter("person", person)
                .getSingleResult();
        try {
            return JSON.readTree((String) text);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(bug);
        }
    }

    private JsonNode camel(JsonNode node) {
        if (node.isArray()) {
            var array = JSON.createArrayNode();
            node.forEach(item -> array.add(camel(item)));
            return array;
        }
        if (!node.isObject()) {
            return node;
        }
        var object = JSON.createObjectNode();
        for (var field : node.properties()) {
            object.set(
                    WORD.matcher(field.getKey()).replaceAll(letter -> upper(letter.group(1))), camel(field.getValue()));
        }
        return object;
    }

    private static String upper(String letter) {
        return letter.toUpperCase(Locale.ROOT);
    }
}
