package khrongkan.kit.testing;

/** Whose made-up rows these are: every name, number and id in them is its office's. */
enum WallOffice {
    A("1", "aaaaaaaa-aaaa-7aaa-8aaa-aaaaaaaaaaaa"),
    B("2", "bbbbbbbb-bbbb-7bbb-8bbb-bbbbbbbbbbbb");

    final String number;
    final String id;

    WallOffice(String number, String id) {
        this.number = number;
        this.id = id;
    }

    /** Its value of a column of this type, as SQL writes it. */
    String value(String type) {
        if (type.endsWith("[]")) {
            return "'{}'";
        }
        return switch (type) {
            case "uuid" -> "'" + id + "'";
            case "character varying", "character", "text" -> "'" + this + "'";
            case "smallint", "integer", "bigint", "numeric" -> number;
            case "boolean" -> "false";
            case "date", "timestamp with time zone" -> "now()";
            case "time without time zone" -> "'09:00'";
            case "bytea" -> "'\\x00'";
            case "json", "jsonb" -> "'{\"office\": \"" + this + "\"}'";
            default -> throw new AssertionError("no value for " + type);
        };
    }
}
