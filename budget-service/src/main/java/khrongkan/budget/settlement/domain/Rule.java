package khrongkan.budget.settlement.domain;

/** Why a line ends with another sum than was approved. */
public enum Rule {
    /** Another line gave it money, or got some of it, by an order of the approver. */
    TRANSFERRED,
    /** Not all that was claimed was accepted; the rest is the claimant's. */
    NOT_ACCEPTED,
    /** ถัวจ่าย: other poolable lines carry what it spent beyond its own. */
    POOL_TAKES,
    /** ถัวจ่าย: it carries what other poolable lines spent beyond theirs. */
    POOL_GIVES,
    /** เงินเหลือจ่าย: what was not spent goes back to the fund. */
    UNSPENT
}
