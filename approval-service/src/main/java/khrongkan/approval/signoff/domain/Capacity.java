package khrongkan.approval.signoff.domain;

/** By which right somebody fills the post he decides for. */
public enum Capacity {
    /** ดำรงตำแหน่ง: the post is his own. */
    OWN_POST
}
