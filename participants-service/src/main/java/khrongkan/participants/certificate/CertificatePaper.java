package khrongkan.participants.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import khrongkan.participants.session.domain.HalfDay;
import khrongkan.print.Template;
import khrongkan.thai.ThaiDate;

/** Certificates of attendance on paper, each on a page of its own (เกียรติบัตร). */
public record CertificatePaper(List<One> certificates) {

    static final Template FORM = Template.beside(CertificatePaper.class, "certificates.html");

    /**
     * One of them.
     *
     * @param number as in 7/2547: the number within the seminar and the year of the Buddhist era
     * @param name of the person, or of the organisation where nobody is named
     * @param address where anybody checks it
     */
    public record One(CertificateView view, String number, String name, LocalDate issuedOn, String address) {

        static One of(CertificateView view, String address) {
            var issuedOn = LocalDate.ofInstant(view.momentIssued(), HalfDay.THAILAND);
            return new One(
                    view,
                    view.number() + "/" + ThaiDate.buddhistYear(issuedOn),
                    view.name() == null ? view.organization() : view.name(),
                    issuedOn,
                    address);
        }
    }

    /** The certificates of these views; {@code address} is where the one of a code is checked. */
    static CertificatePaper of(List<CertificateView> views, UnaryOperator<String> address) {
        return new CertificatePaper(views.stream()
                .map(view -> One.of(view, address.apply(view.code())))
                .toList());
    }
}
