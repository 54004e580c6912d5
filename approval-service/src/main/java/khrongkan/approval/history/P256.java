package khrongkan.approval.history;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import org.jose4j.keys.EllipticCurves;

/** The public half of a private P-256 key: a PKCS#8 file need not hold it, and the JDK does not compute it. */
final class P256 {

    private static final ECParameterSpec CURVE = EllipticCurves.P256;
    private static final BigInteger FIELD = ((ECFieldFp) CURVE.getCurve().getField()).getP();
    private static final BigInteger TWO = BigInteger.TWO;
    private static final BigInteger THREE = BigInteger.valueOf(3);

    private P256() {}

    static ECPrivateKey require(ECPrivateKey key) {
        if (!key.getParams().getCurve().equals(CURVE.getCurve())) {
            throw new IllegalArgumentException("another curve");
        }
        return key;
    }

    static ECPublicKey publicKey(ECPrivateKey key) {
        try {
            var point = new ECPublicKeySpec(times(key.getS()), CURVE);
            return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(point);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static ECPoint times(BigInteger factor) {
        var sum = ECPoint.POINT_INFINITY;
        for (int bit = factor.bitLength() - 1; bit >= 0; bit--) {
            sum = add(sum, sum);
            if (factor.testBit(bit)) {
                sum = add(sum, CURVE.getGenerator());
            }
        }
        return sum;
    }

    private static ECPoint add(ECPoint one, ECPoint other) {
        if (one.equals(ECPoint.POINT_INFINITY)) {
            return other;
        }
        if (other.equals(ECPoint.POINT_INFINITY)) {
            return one;
        }
        var slope = one.equals(other) ? tangent(one) : secant(one, other);
        var x = slope.pow(2)
                .subtract(one.getAffineX())
                .subtract(other.getAffineX())
                .mod(FIELD);
        var y = slope.multiply(one.getAffineX().subtract(x))
                .subtract(one.getAffineY())
                .mod(FIELD);
        return new ECPoint(x, y);
    }

    private static BigInteger tangent(ECPoint at) {
        var rise = at.getAffineX().pow(2).multiply(THREE).add(CURVE.getCurve().getA());
        return rise.multiply(at.getAffineY().multiply(TWO).modInverse(FIELD)).mod(FIELD);
    }

    private static BigInteger secant(ECPoint one, ECPoint other) {
        var run = other.getAffineX().subtract(one.getAffineX()).mod(FIELD).modInverse(FIELD);
        return other.getAffineY().subtract(one.getAffineY()).multiply(run).mod(FIELD);
    }
}
