package khrongkan.participants.exports.store;

import khrongkan.participants.exports.domain.SafeCell;

/**
 * A column of an export.
 *
 * @param key by which an import knows it
 * @param value its value as it is kept, in SQL
 * @param cell its value as it stands in a cell, in SQL
 */
record ExportColumn(String key, String value, String cell) {

    /** A column that can hold no formula: codes, numbers, days. */
    static ExportColumn plain(String key, String value) {
        return new ExportColumn(key, value, value);
    }

    /** A column with what people wrote. */
    static ExportColumn text(String key, String value) {
        return new ExportColumn(key, value, SafeCell.sql(value));
    }

    /** A telephone: in Thailand without the plus sign, which begins a formula. */
    static ExportColumn phone(String key, String value) {
        return new ExportColumn(
                key,
                value,
                "case when starts_with(%1$s, '+66') then '0' || substr(%1$s, 4) else '''' || %1$s end"
                        .formatted(value));
    }
}
