package khrongkan.participants.privacy.citizenid;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import khrongkan.participants.privacy.Purpose;

/** A citizen ID as it is kept. */
@Entity
@Table(name = "citizen_id")
@SuppressWarnings("UnusedVariable") // some is written here and read by SQL only
class CitizenIdEntity {

    @Id
    private UUID personId;

    private String office;

    @Version
    private long version;

    private byte[] cipher;
    private long cipherKey;
    private byte[] blindIndex;
    private long indexKey;
    private String lastDigit;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private UUID noticeId;
    private Instant collectedAt;
    private String collectedBy;

    protected CitizenIdEntity() {}

    CitizenIdEntity(UUID personId, String office) {
        this.personId = personId;
        this.office = office;
    }

    /** Takes a number that was collected for a purpose. */
    void collect(String digits, Safe.Sealed sealed, Purpose purpose, UUID noticeId, Instant at, String by) {
        this.lastDigit = digits.substring(digits.length() - 1);
        this.purpose = purpose;
        this.noticeId = noticeId;
        this.collectedAt = at;
        this.collectedBy = by;
        keep(sealed);
    }

    /** Takes the same number under other keys. */
    final void keep(Safe.Sealed sealed) {
        cipher = sealed.cipher();
        cipherKey = sealed.cipherKey();
        blindIndex = sealed.index();
        indexKey = sealed.indexKey();
    }

    UUID personId() {
        return personId;
    }

    String office() {
        return office;
    }

    long version() {
        return version;
    }

    byte[] cipher() {
        return cipher.clone();
    }

    String lastDigit() {
        return lastDigit;
    }

    Purpose purpose() {
        return purpose;
    }

    UUID noticeId() {
        return noticeId;
    }

    Instant collectedAt() {
        return collectedAt;
    }
}
