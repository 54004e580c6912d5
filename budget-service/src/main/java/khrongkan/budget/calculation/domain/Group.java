package khrongkan.budget.calculation.domain;

/** How government forms group expenses. */
public enum Group {
    /** ค่าตอบแทน. */
    REMUNERATION,
    /** ค่าใช้สอย. */
    OPERATING,
    /** ค่าวัสดุ. */
    SUPPLIES
}
