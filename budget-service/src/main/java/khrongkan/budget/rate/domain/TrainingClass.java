package khrongkan.budget.rate.domain;

/** What most of the trainees are. */
public enum TrainingClass {
    /** ประเภท ก. */
    A,
    /** ประเภท ข. */
    B,
    /** บุคคลภายนอก. */
    EXTERNAL
}
