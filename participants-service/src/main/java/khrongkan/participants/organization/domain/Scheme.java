package khrongkan.participants.organization.domain;

/** The register an identifier comes from. */
public enum Scheme {
    /** เลขทะเบียนนิติบุคคล, Department of Business Development. */
    DBD,
    /** เลขทะเบียนสหกรณ์. */
    COOP,
    /** รหัสวิสาหกิจชุมชน. */
    COMMUNITY_ENTERPRISE,
    /** เลขทะเบียนโรงงาน. */
    FACTORY,
    /** เลขประจำตัวผู้เสียภาษีอากร, Revenue Department. */
    RD_TIN;

    /** Whether its numbers have thirteen digits of which the last is a check digit. */
    boolean hasCheckDigit() {
        return switch (this) {
            case DBD, RD_TIN -> true;
            case COOP, COMMUNITY_ENTERPRISE, FACTORY -> false;
        };
    }
}
