package khrongkan.participants.seminar.domain;

/** Which class a training belongs to; more than half of the trainees decide. */
public enum TrainingClass {
    /** ประเภท ก: higher posts of the state. */
    A,
    /** ประเภท ข: other posts of the state. */
    B,
    /** บุคคลภายนอก: people who do not work for the state. */
    EXTERNAL
}
