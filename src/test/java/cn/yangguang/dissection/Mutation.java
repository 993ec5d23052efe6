package cn.yangguang.dissection;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Ways in which a good file becomes a bad one. The same seed makes the same file. */
enum Mutation {
    FLIPPED_BITS {
        @Override
        byte[] of(byte[] file, Random random) {
            byte[] bad = file.clone();
            for (int i = 1 + random.nextInt(30); i > 0; i--) {
                bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return bad;
        }
    },
    CUT_OFF {
        @Override
        byte[] of(byte[] file, Random random) {
            return Arrays.copyOf(file, 1 + random.nextInt(file.length));
        }
    },
    PIECE_LOST {
        @Override
        byte[] of(byte[] file, Random random) {
            int from = random.nextInt(file.length);
            int to = Math.min(file.length, from + 1 + random.nextInt(1 + file.length / 4));
            byte[] bad = Arrays.copyOf(file, file.length - (to - from));
            System.arraycopy(file, to, bad, from, file.length - to);
            return bad.length == 0 ? file : bad;
        }
    },
    PIECE_TWICE {
        @Override
        byte[] of(byte[] file, Random random) {
            int from = random.nextInt(file.length);
            int length = 1 + random.nextInt(1 + (file.length - from) / 2);
            byte[] bad = Arrays.copyOf(file, file.length + length);
            System.arraycopy(file, from, bad, from + length, file.length - from);
            return bad;
        }
    },
    /** Sizes, places and counts become the largest, the least, minus one, nothing. */
    LYING_NUMBERS {
        @Override
        byte[] of(byte[] file, Random random) {
            byte[] bad = file.clone();
            int[] lies = {-1, Integer.MAX_VALUE, Integer.MIN_VALUE, 0, 1, 0x7F7F7F7F, file.length, 0x00FFFFFF};
            for (int i = 1 + random.nextInt(8); i > 0 && bad.length > 4; i--) {
                int at = random.nextInt(bad.length - 4);
                int lie = lies[random.nextInt(lies.length)];
                for (int j = 0; j < 4; j++) {
                    bad[at + j] = (byte) (lie >> 8 * j);
                }
            }
            return bad;
        }
    },
    /** Numbers in writing, as PDF, RTF and XML have them. */
    LYING_DIGITS {
        @Override
        byte[] of(byte[] file, Random random) {
            String text = new String(file, StandardCharsets.ISO_8859_1);
            List<int[]> numbers = new ArrayList<>();
            var found = java.util.regex.Pattern.compile("[0-9]{1,9}").matcher(text);
            while (found.find() && numbers.size() < 5_000) {
                numbers.add(new int[] {found.start(), found.end()});
            }
            if (numbers.isEmpty()) {
                return FLIPPED_BITS.of(file, random);
            }
            String[] lies = {"0", "-1", "999999999", "2147483648", "99999999999999999999", "1e999", ""};
            int[] one = numbers.get(random.nextInt(numbers.size()));
            return (text.substring(0, one[0]) + lies[random.nextInt(lies.length)] + text.substring(one[1]))
                    .getBytes(StandardCharsets.ISO_8859_1);
        }
    },
    TWO_FILES_MIXED {
        @Override
        byte[] of(byte[] file, Random random) {
            byte[] bad = new byte[file.length];
            int at = random.nextInt(file.length);
            System.arraycopy(file, at, bad, 0, file.length - at);
            System.arraycopy(file, 0, bad, file.length - at, at);
            System.arraycopy(file, 0, bad, 0, Math.min(file.length, 512));
            return bad;
        }
    },
    /** Inside a zip one member is changed, and the zip is whole again: what a checksum would hide reaches the readers. */
    BAD_MEMBER {
        @Override
        byte[] of(byte[] file, Random random) {
            Map<String, byte[]> members = members(file);
            if (members.isEmpty()) {
                return LYING_NUMBERS.of(file, random);
            }
            String name = List.copyOf(members.keySet()).get(random.nextInt(members.size()));
            byte[] member = members.get(name);
            if (member.length > 0) {
                Mutation how = values()[random.nextInt(BAD_MEMBER.ordinal())];
                members.put(name, how.of(member, random));
            }
            return Made.zip(members);
        }
    };

    abstract byte[] of(byte[] file, Random random);

    private static Map<String, byte[]> members(byte[] file) {
        Map<String, byte[]> members = new LinkedHashMap<>();
        if (file.length > 4 && file[0] == 'P' && file[1] == 'K') {
            try (ZipParts parts = new ZipParts(file, new Allowance())) {
                for (String name : parts.names()) {
                    members.put(name, parts.bytes(name));
                }
            } catch (java.io.IOException | RuntimeException e) {
                members.clear();
            }
        }
        return members;
    }
}
