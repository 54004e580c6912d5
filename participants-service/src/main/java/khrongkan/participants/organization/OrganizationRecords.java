package khrongkan.participants.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import khrongkan.kit.caller.Caller;
import khrongkan.participants.changerequest.Records;
import khrongkan.participants.changerequest.domain.Target;
import khrongkan.participants.check.domain.Faults;
import khrongkan.participants.organization.domain.Organization;
import khrongkan.participants.organization.domain.OrganizationDraft;
import khrongkan.participants.organization.store.Organizations;

/** The register of organisations as changes are proposed of it. */
@ApplicationScoped
class OrganizationRecords implements Records<OrganizationDraft> {

    private static final Map<String, String> COMPANIONS = Map.of(
            "/phone", "/phoneExtension",
            "/address/province", "/address/provinceName",
            "/address/district", "/address/districtName",
            "/address/subdistrict", "/address/subdistrictName");

    private final OrganizationRegistry registry;
    private final Organizations organizations;

    OrganizationRecords(OrganizationRegistry registry, Organizations organizations) {
        this.registry = registry;
        this.organizations = organizations;
    }

    @Override
    public Target target() {
        return Target.ORGANIZATION;
    }

    @Override
    public Class<OrganizationDraft> draft() {
        return OrganizationDraft.class;
    }

    @Override
    public Optional<Known<OrganizationDraft>> known(String office, UUID id) {
        return organizations
                .find(id)
                .filter(found -> found.office().equals(office))
                .map(found -> new Known<>(found.version(), found.content().draft()));
    }

    @Override
    public Map<String, String> companions() {
        return COMPANIONS;
    }

    @Override
    public void check(OrganizationDraft draft, Faults faults) {
        Organization.read(draft, faults);
    }

    @Override
    public Applied enter(Caller caller, OrganizationDraft draft) {
        var added = registry.add(caller, draft);
        return new Applied(added.id(), added.version());
    }

    @Override
    public Applied replace(Caller caller, UUID id, long known, OrganizationDraft draft) {
        return new Applied(id, registry.replace(caller, id, known, draft).version());
    }
}
