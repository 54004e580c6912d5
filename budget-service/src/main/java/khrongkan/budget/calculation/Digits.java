package khrongkan.budget.calculation;

/** Which digits sentences are written with. */
public enum Digits {
    ARABIC,
    THAI
}
