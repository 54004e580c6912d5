package khrongkan.participants.privacy;

import jakarta.persistence.EntityManager;

/** What the log of reads says of one request. */
final class Readings {

    /** The ids of those who were read of; empty where nobody was. */
    String whose(EntityManager rows, String request) {
        return noted(rows, "people", request);
    }

    /** The kinds of fields that were read; empty where none was. */
    String fields(EntityManager rows, String request) {
        return noted(rows, "fields", request);
    }

    private static String noted(EntityManager rows, String column, String request) {
        return rows.createNativeQuery(
                        "select coalesce(string_agg(distinct noted, ' '), '') from personal_read, unnest(cast(" + column
                                + " as text[])) as noted where request_id = :request",
                        String.class)
                .setParameter("request", request)
                .getSingleResult()
                .toString();
    }
}
