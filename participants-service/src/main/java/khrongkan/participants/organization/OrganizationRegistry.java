package khrongkan.participants.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.precondition.Preconditions;
import khrongkan.kit.refusal.Refusal;
import khrongkan.participants.change.Action;
import khrongkan.participants.change.Changes;
import khrongkan.participants.change.Subject;
import khrongkan.participants.check.domain.Faults;
import khrongkan.participants.duplicate.DuplicateWatch;
import khrongkan.participants.duplicate.domain.DuplicateOverride;
import khrongkan.participants.organization.domain.Kind;
import khrongkan.participants.organization.domain.Organization;
import khrongkan.participants.organization.domain.OrganizationDraft;
import khrongkan.participants.organization.store.Organizations;
import khrongkan.participants.organization.store.StoredOrganization;
import khrongkan.participants.query.ListFilter;
import khrongkan.participants.search.domain.Register;
import org.jspecify.annotations.Nullable;

/** What callers can do with the register of organisations; each method is one transaction. */
@ApplicationScoped
@Transactional
public class OrganizationRegistry {

    private final Organizations organizations;
    private final DuplicateWatch watch;
    private final Changes changes;
    private final Event<OrganizationsRenamed> renamed;

    OrganizationRegistry(
            Organizations organizations, DuplicateWatch watch, Changes changes, Event<OrganizationsRenamed> renamed) {
        this.organizations = organizations;
        this.watch = watch;
        this.changes = changes;
        this.renamed = renamed;
    }

    /** Enters an organisation. */
    public StoredOrganization add(Caller caller, OrganizationDraft draft) {
        var faults = new Faults();
        var override = DuplicateOverride.reason(draft.duplicateOverride(), faults);
        var content = read(draft, faults);
        organizations.refuseTaken(caller.office(), content.identifiers());
        var sighting = watch.look(Register.ORGANIZATION, caller.office(), content.traits(), override);
        var added = organizations.add(caller.office(), content);
        watch.note(added.id(), sighting);
        changes.write(Action.CREATE, Subject.ORGANIZATION, added.id(), added.office(), null, content);
        return added;
    }

    /** Replaces what is known of an organisation; the same again changes nothing. */
    public StoredOrganization replace(Caller caller, UUID id, long known, OrganizationDraft draft) {
        var before = organizations
                .locked(id)
                .filter(found -> found.office().equals(caller.office()))
                .orElseThrow(Refusal::notFound)
                .requireAlive();
        Preconditions.require(known, before.version());
        var content = read(draft, new Faults());
        if (content.equals(before.content())) {
            return before;
        }
        var after = organizations.replace(id, content);
        watch.changed(Register.ORGANIZATION, after.office(), id, content.traits());
        changes.write(Action.UPDATE, Subject.ORGANIZATION, id, after.office(), before.content(), content);
        if (!content.name().equals(before.content().name())) {
            renamed.fire(new OrganizationsRenamed(List.of(id)));
        }
        return after;
    }

    /** One organisation that the caller may read. */
    public StoredOrganization find(Caller caller, UUID id) {
        return organizations
                .any(id)
                .filter(found -> caller.mayRead(found.office()))
                .orElseThrow(Refusal::notFound)
                .requireAlive();
    }

    /** The organisations that the caller may read, by name. */
    public Page<StoredOrganization> list(Caller caller, @Nullable Kind kind, ListFilter filter, PageQuery page) {
        return organizations.list(caller.readableOffice(), kind, filter, page);
    }

    private static Organization read(OrganizationDraft draft, Faults faults) {
        var content = Organization.read(draft, faults);
        faults.refuseIfAny();
        return content;
    }
}
