package khrongkan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import khrongkan.client.ApiClient;
import khrongkan.client.ApiException;
import khrongkan.client.api.BudgetsApi;
import khrongkan.client.api.FundsApi;
import khrongkan.client.api.OrganizationsApi;
import khrongkan.client.api.ProposalsApi;
import khrongkan.client.api.RegistrationsApi;
import khrongkan.client.api.SeminarsApi;
import khrongkan.client.api.SignOffApi;
import khrongkan.client.model.AttendeeRole;
import khrongkan.client.model.BudgetView;
import khrongkan.client.model.Category;
import khrongkan.client.model.Decide;
import khrongkan.client.model.Document;
import khrongkan.client.model.FactorKind;
import khrongkan.client.model.FactorRequest;
import khrongkan.client.model.GroupDraft;
import khrongkan.client.model.LineRequest;
import khrongkan.client.model.OpenFund;
import khrongkan.client.model.OrganizationDraft;
import khrongkan.client.model.OrganizationKind;
import khrongkan.client.model.Period;
import khrongkan.client.model.ProposalTarget;
import khrongkan.client.model.ProposalView;
import khrongkan.client.model.RegistrationDraft;
import khrongkan.client.model.SeminarDraft;
import khrongkan.client.model.SeminarView;
import khrongkan.client.model.Signatories;
import khrongkan.client.model.Signatory;
import khrongkan.client.model.SignoffAction;
import khrongkan.client.model.TrainingClass;
import khrongkan.client.model.VenueDraft;
import khrongkan.client.model.VenueKind;
import khrongkan.client.model.WriteBudget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole main job by a client that nobody wrote: it was generated from the description. */
@ExtendWith(Stack.Started.class)
class ClientJourney {

    private static final LocalDate DAY = LocalDate.of(2004, 1, 21);

    private final String mark = UUID.randomUUID().toString();
    private final Stack stack;
    private final ApiClient author;

    ClientJourney(Stack stack) {
        this.stack = stack;
        this.author = as("author", "officer");
    }

    @Test
    void a_generated_client_takes_a_proposal_from_the_first_name_to_the_last_signature() throws ApiException {
        var seminar = seminar();
        for (int number = 1; number <= 2; number++) {
            register(seminar.getId(), organization(number));
        }
        var heads = new RegistrationsApi(author).registrationHeadcount(seminar.getId(), null, null, null, null, null);
        assertThat(heads.getOrganizations()).isEqualTo(2);

        var fund = new FundsApi(as("finance", "finance"))
                .fundOpen(fund(), null, null, key("fund"), null)
                .getId();
        var budget =
                new BudgetsApi(author).budgetCreate(budget(seminar.getId(), fund), null, null, key("budget"), null);
        assertThat(budget.getTotal()).isEqualByComparingTo("480.00");
        assertThat(budget.getTotalInWords()).isEqualTo("สี่ร้อยแปดสิบบาทถ้วน");

        var paper = new ProposalsApi(author)
                .proposalOpen(document(seminar, budget), null, null, key("proposal"), null)
                .getId();
        assertThat(decide(author, paper, SignoffAction.SUBMIT).getStatus().getValue())
                .isEqualTo("SUBMITTED");
        decide(as("endorser", "endorser"), paper, SignoffAction.ENDORSE);
        var approver = as("approver", "approver");
        await().atMost(Duration.ofSeconds(30))
                .ignoreException(ApiException.class)
                .until(() -> {
                    decide(approver, paper, SignoffAction.APPROVE);
                    return true;
                });

        var signed = new ProposalsApi(author).proposalOne(paper, null, null, null, null, null);
        assertThat(signed.getStatus().getValue()).isEqualTo("APPROVED");
        assertThat(signed.getSignatures()).hasSize(3);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(new FundsApi(author)
                                .fundShow(fund, null, null, null, null, null)
                                .getCommitted())
                        .isEqualByComparingTo("480.00"));
    }

    @Test
    void it_is_refused_by_a_problem_like_everybody() {
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> new OrganizationsApi(author)
                        .organizationAdd(new OrganizationDraft().name(""), "en", null, null, null))
                .satisfies(refused -> {
                    assertThat(refused.getCode()).isEqualTo(400);
                    assertThat(refused.getResponseBody()).contains("invalid-request");
                });
    }

    private ApiClient as(String subject, String role) {
        var token = stack.token(subject, role);
        var client = new ApiClient();
        client.updateBaseUri(stack.address());
        return client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
    }

    private String key(String what) {
        return what + "-" + mark;
    }

    private UUID organization(int number) throws ApiException {
        var draft = new OrganizationDraft()
                .name("โรงปุ๋ยชีวภาพ " + number + " " + mark)
                .kind(OrganizationKind.COMMUNITY_ENTERPRISE);
        return new OrganizationsApi(author)
                .organizationAdd(draft, null, null, key("organization" + number), null)
                .getId();
    }

    private SeminarView seminar() throws ApiException {
        var draft = new SeminarDraft()
                .title("สัมมนา " + mark)
                .startsOn(DAY)
                .endsOn(DAY)
                .venue(new VenueDraft().name("ห้องประชุม").kind(VenueKind.GOVERNMENT))
                .capacity(2)
                .addGroupsItem(new GroupDraft()
                        .code("PROVINCIAL")
                        .name("โรงปุ๋ยชีวภาพ")
                        .expected(2));
        return new SeminarsApi(author).seminarAdd(draft, null, null, key("seminar"), null);
    }

    private void register(UUID seminar, UUID organization) throws ApiException {
        var draft = new RegistrationDraft()
                .organizationId(organization)
                .role(AttendeeRole.TRAINEE)
                .group("PROVINCIAL");
        new RegistrationsApi(author).registrationRegister(seminar, draft, null, null, key("r" + organization), null);
    }

    private OpenFund fund() {
        return new OpenFund().name("งบพัฒนาจังหวัด " + mark).fiscalYear(2547).allocated(new BigDecimal("10000.00"));
    }

    private WriteBudget budget(UUID seminar, UUID fund) {
        var meals = new LineRequest()
                .category(Category.MEAL)
                .description("ค่าอาหารผู้เข้ารับการสัมมนา")
                .unitRate(new BigDecimal("30.00"))
                .addFactorsItem(new FactorRequest().kind(FactorKind.DAYS).value(BigDecimal.ONE))
                .addFactorsItem(new FactorRequest().kind(FactorKind.PEOPLE).headcount(AttendeeRole.TRAINEE));
        var material = new LineRequest()
                .category(Category.MATERIAL)
                .description("ค่าวัสดุอุปกรณ์")
                .lumpSum(new BigDecimal("420.00"));
        return new WriteBudget()
                .title("ค่าใช้จ่าย " + mark)
                .fiscalYear(2547)
                .eventDate(DAY)
                .seminarId(seminar)
                .fundId(fund)
                .trainingClass(TrainingClass.EXTERNAL)
                .venueKind(VenueKind.GOVERNMENT)
                .lines(List.of(meals, material));
    }

    private Document document(SeminarView seminar, BudgetView budget) {
        return new Document()
                .title("โครงการ " + mark)
                .rationale("เหตุผล")
                .addObjectivesItem("เพื่อสร้างเครือข่าย")
                .addMethodsItem("จัดสัมมนา")
                .addTargetsItem(new ProposalTarget()
                        .text("โรงปุ๋ยชีวภาพ")
                        .quantity(BigDecimal.valueOf(2))
                        .unit("แห่ง"))
                .period(new Period().from(DAY).to(DAY))
                .office("สำนักงานอุตสาหกรรมจังหวัดศรีสะเกษ")
                .venue("ห้องประชุม")
                .addExpectedResultsItem("เกิดเครือข่าย")
                .seminarId(seminar.getId())
                .budgetId(budget.getId())
                .signatories(new Signatories()
                        .author(new Signatory().name("นายรัชรุจ บุญครอง").position("หัวหน้าฝ่ายส่งเสริมอุตสาหกรรม"))
                        .endorser(
                                new Signatory().name("นายสมบูรณ์ มณีท่าโพธิ์").position("อุตสาหกรรมจังหวัดศรีสะเกษ")));
    }

    /** Signs what is shown at this moment. */
    private ProposalView decide(ApiClient signer, UUID paper, SignoffAction action) throws ApiException {
        var api = new SignOffApi(signer);
        var seal = api.decisionDossier(paper, null, null, null, null, null).getSeal();
        return api.decisionDecide(paper, new Decide().action(action).seal(seal), null, null, null, null);
    }
}
