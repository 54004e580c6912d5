package khrongkan.budget.rate.domain;

/** What speakers do: บรรยาย, อภิปรายเป็นคณะ or แบ่งกลุ่ม. */
public enum SessionKind {
    LECTURE,
    PANEL,
    GROUP
}
