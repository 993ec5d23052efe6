package cn.yangguang.noticeboard;

/**
 * What proof is asked for. Dated configuration.
 *
 * @param proofDays within how many days of publication a posting is proved by a photograph
 * @param minimalDays for how many days a sheet hangs at least
 */
public record ProofRule(int proofDays, int minimalDays) {}
