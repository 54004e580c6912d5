package khrongkan.budget.calculation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import khrongkan.budget.calculation.domain.Exchange;
import org.jspecify.annotations.Nullable;

/**
 * How the foreign price of a line becomes baht.
 *
 * @param currency ISO 4217, not THB
 * @param rate baht for one unit of it
 * @param on the day of the rate
 * @param source where the rate was read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExchangeRequest(
        @NotBlank @Size(max = 3) String currency,

        @NotNull @Positive @Digits(integer = 8, fraction = 6)
        BigDecimal rate,

        @NotNull LocalDate on,
        @NotBlank @Size(max = 200) String source) {

    static @Nullable ExchangeRequest of(@Nullable Exchange exchange) {
        return exchange == null
                ? null
                : new ExchangeRequest(exchange.currency(), exchange.rate(), exchange.on(), exchange.source());
    }

    boolean namesForeignCurrency() {
        return !currency.equals("THB")
                && Currency.getAvailableCurrencies().stream()
                        .anyMatch(known -> known.getCurrencyCode().equals(currency));
    }

    Exchange exchange() {
        return new Exchange(currency, rate, on, source);
    }
}
