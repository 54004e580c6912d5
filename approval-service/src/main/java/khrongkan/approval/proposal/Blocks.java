package khrongkan.approval.proposal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import khrongkan.approval.authority.domain.Authority;
import khrongkan.approval.authority.domain.Capacity;
import khrongkan.approval.authority.domain.Post;
import khrongkan.approval.signoff.domain.Hand;
import khrongkan.approval.signoff.domain.Signature;
import khrongkan.approval.signoff.domain.Step;
import khrongkan.kit.text.Texts;
import org.jspecify.annotations.Nullable;

/** The printed signature blocks of a proposal, and where it waits. */
record Blocks(Proposal proposal, List<Authority> inForce, Locale language) {

    /** Who acts for the holder signs while he does; a delegate only where nobody else is there. */
    private static final Comparator<Authority> WHO_WOULD_SIGN =
            Comparator.comparing(authority -> switch (authority.capacity()) {
                case ACTING, ACTING_POST -> 0;
                case OWN_POST -> 1;
                case DELEGATE -> 2;
            });

    List<SignatureBlock> three() {
        return Stream.of(Hand.AUTHOR, Hand.ENDORSER, Hand.APPROVER)
                .map(this::block)
                .toList();
    }

    Optional<WaitingView> waiting() {
        return proposal.signoff().turn().map(step -> {
            var people = step.post() == null ? List.<Authority>of() : serving(step.post());
            return new WaitingView(
                    step.hand(),
                    label(step.hand()),
                    step.post(),
                    step.post() != null && people.isEmpty(),
                    people.stream().map(WaitingView.Person::of).toList());
        });
    }

    private SignatureBlock block(Hand hand) {
        return proposal.signoff().signatures().stream()
                .filter(signature -> signature.hand() == hand)
                .findFirst()
                .map(this::signed)
                .or(() -> station(hand).map(post -> expected(hand, post)))
                .orElseGet(() -> written(hand));
    }

    private SignatureBlock signed(Signature signature) {
        var paper = signature.paper();
        return new SignatureBlock(
                signature.hand(),
                label(signature.hand()),
                signature.name(),
                signature.position(),
                signature.capacityLine().orElse(null),
                true,
                paper == null ? null : paper.signedOn());
    }

    private SignatureBlock expected(Hand hand, Post post) {
        return serving(post).stream()
                .min(WHO_WOULD_SIGN)
                .map(authority -> block(
                        hand,
                        authority.holder().name(),
                        authority.capacity() == Capacity.OWN_POST
                                ? post.title()
                                : authority.holder().position(),
                        authority.capacity().line(post.title()).orElse(null)))
                .orElseGet(() -> block(hand, null, post.title(), null));
    }

    private SignatureBlock written(Hand hand) {
        var signatories = proposal.document().signatories();
        @Nullable
        Signatory known = hand == Hand.AUTHOR
                ? signatories.author()
                : hand == Hand.ENDORSER ? signatories.endorser() : signatories.approver();
        if (known == null) {
            return block(hand, null, null, null);
        }
        return block(hand, known.name(), known.position() == null ? known.post() : known.position(), null);
    }

    private SignatureBlock block(Hand hand, @Nullable String name, @Nullable String position, @Nullable String line) {
        return new SignatureBlock(hand, label(hand), name, position, line, false, null);
    }

    private String label(Hand hand) {
        return Texts.of("hand." + hand, language);
    }

    private Optional<Post> station(Hand hand) {
        return proposal.signoff().state().writable()
                ? Optional.empty()
                : proposal.signoff().way().steps().stream()
                        .filter(step -> step.hand() == hand)
                        .map(Step::post)
                        .flatMap(Stream::ofNullable)
                        .findFirst();
    }

    /** Those in force at the post whose authority reaches this paper. */
    private List<Authority> serving(Post post) {
        var matter = proposal.signoff().way().matter();
        return inForce.stream()
                .filter(authority -> authority.post().id().equals(post.id()))
                .filter(authority -> authority.covers(matter))
                .toList();
    }
}
