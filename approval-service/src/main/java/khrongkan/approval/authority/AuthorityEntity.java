package khrongkan.approval.authority;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import khrongkan.approval.authority.domain.Authority;
import khrongkan.approval.authority.domain.Capacity;
import khrongkan.approval.authority.domain.Holder;
import khrongkan.approval.authority.domain.Scope;
import khrongkan.approval.authority.domain.Term;
import org.jspecify.annotations.Nullable;

/** The row behind an {@link Authority}: written once, and revoked once. */
@Entity
@Table(name = "authority")
class AuthorityEntity {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "post_id")
    private PostEntity post;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    private String subject;
    private String name;
    private String position;
    private String orderNumber;
    private String subjects;
    private BigDecimal ceiling;
    private LocalDate fromDay;
    private LocalDate untilDay;
    private UUID grantedBy;
    private String note;
    private String enteredBy;
    private Instant enteredAt;
    private Instant revokedAt;
    private String revokedBy;
    private String revokedOrder;
    private String revokedReason;

    @Version
    private long version;

    protected AuthorityEntity() {}

    AuthorityEntity(
            Authority authority,
            PostEntity at,
            @Nullable UUID source,
            @Nullable String remark,
            String by,
            Instant now) {
        id = authority.id();
        post = at;
        capacity = authority.capacity();
        subject = authority.holder().subject();
        name = authority.holder().name();
        position = authority.holder().position();
        orderNumber = authority.order();
        subjects = String.join(" ", authority.scope().subjects());
        ceiling = authority.scope().ceiling();
        fromDay = authority.term().from();
        untilDay = authority.term().until();
        grantedBy = source;
        note = remark;
        enteredBy = by;
        enteredAt = now;
    }

    void revoke(RevokeAuthority asked, String by, Instant now) {
        revokedAt = now;
        revokedBy = by;
        revokedOrder = asked.order();
        revokedReason = asked.reason();
    }

    Authority toDomain() {
        var named = Arrays.stream(subjects.split(" ", -1))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        return new Authority(
                id,
                post.toDomain(),
                capacity,
                new Holder(subject, name, position),
                orderNumber,
                new Scope(named, ceiling),
                new Term(fromDay, untilDay, revokedAt != null));
    }

    AuthorityView toView(LocalDate today) {
        var revocation = revokedAt == null
                ? null
                : new AuthorityView.Revocation(revokedAt, revokedBy, revokedOrder, revokedReason);
        return AuthorityView.of(toDomain(), grantedBy, note, enteredBy, enteredAt, revocation, today);
    }

    UUID id() {
        return id;
    }

    String office() {
        return post.office();
    }

    long version() {
        return version;
    }
}
