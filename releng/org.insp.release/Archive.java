/* SPDX-License-Identifier: EPL-2.0 */
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * Packs a folder into an archive that has the same bytes whenever it is made of the same files: they are sorted, belong to nobody, and are
 * as old as the source is said to be. Files that can be executed stay so.
 *
 * <p>
 * Usage: {@code java -Duser.timezone=UTC Archive.java FOLDER ARCHIVE TIME}; the archive is a {@code .zip} or a {@code .tar.gz} that holds
 * one folder of the folder's name, the time an ISO 8601 instant.
 */
public final class Archive {

	/** The size of a block in the format "ustar" of POSIX. */
	private static final int BLOCK = 512;
	private static final int NAME_LENGTH = 100;
	private static final int PREFIX_LENGTH = 155;

	private final Path folder;
	private final Instant time;

	private Archive(Path folder, Instant time) {
		this.folder = folder;
		this.time = time;
	}

	public static void main(String[] args) throws IOException {
		var archive = new Archive(Path.of(args[0]).toAbsolutePath(), Instant.parse(args[2]));
		var target = Path.of(args[1]);
		Files.deleteIfExists(target);
		if (target.toString().endsWith(".zip")) {
			archive.zip(target);
		} else {
			archive.tar(target);
		}
	}

	private List<Path> files() throws IOException {
		try (var found = Files.walk(folder)) {
			return found.filter(Files::isRegularFile).sorted().toList();
		}
	}

	private String name(Path file) {
		return folder.getParent().relativize(file).toString().replace('\\', '/');
	}

	private static boolean isProgram(Path file) {
		return Files.isExecutable(file);
	}

	private void zip(Path target) throws IOException {
		var options = Map.of("create", "true", "enablePosixFileAttributes", "true");
		try (var zip = FileSystems.newFileSystem(target, options)) {
			for (var file : files()) {
				var entry = zip.getPath(name(file));
				for (int i = 1; i < entry.getNameCount(); i++) {
					var parent = entry.subpath(0, i);
					if (!Files.exists(parent)) {
						Files.createDirectory(parent);
						finish(parent, true);
					}
				}
				Files.copy(file, entry);
				finish(entry, isProgram(file));
			}
		}
	}

	private void finish(Path entry, boolean program) throws IOException {
		Files.setPosixFilePermissions(entry, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
		var when = FileTime.from(time);
		Files.getFileAttributeView(entry, BasicFileAttributeView.class).setTimes(when, when, when);
	}

	private void tar(Path target) throws IOException {
		try (var out = new GZIPOutputStream(Files.newOutputStream(target))) {
			for (var file : files()) {
				var content = Files.readAllBytes(file);
				out.write(header(name(file), isProgram(file), content.length));
				out.write(content);
				pad(out, content.length);
			}
			out.write(new byte[2 * BLOCK]);
		}
	}

	private static void pad(OutputStream out, int length) throws IOException {
		out.write(new byte[(BLOCK - length % BLOCK) % BLOCK]);
	}

	private byte[] header(String name, boolean program, int length) throws IOException {
		// a long name is divided at a slash
		int slash = name.length() <= NAME_LENGTH ? -1 : name.indexOf('/', name.length() - NAME_LENGTH - 1);
		var header = new byte[BLOCK];
		put(header, 0, NAME_LENGTH, name.substring(slash + 1));
		put(header, 100, 8, program ? "0000755" : "0000644");
		put(header, 108, 8, octal(0, 7));
		put(header, 116, 8, octal(0, 7));
		put(header, 124, 12, octal(length, 11));
		put(header, 136, 12, octal(time.getEpochSecond(), 11));
		put(header, 148, 8, " ".repeat(8));
		put(header, 156, 1, "0");
		put(header, 257, 8, "ustar\00000");
		put(header, 345, PREFIX_LENGTH, slash < 0 ? "" : name.substring(0, slash));
		int sum = 0;
		for (byte b : header) {
			sum += b & 0xff;
		}
		put(header, 148, 7, octal(sum, 6));
		return header;
	}

	private static String octal(long value, int digits) {
		return String.format(Locale.ROOT, "%0" + digits + "o", value);
	}

	private static void put(byte[] header, int offset, int length, String text) throws IOException {
		var bytes = text.getBytes(StandardCharsets.UTF_8);
		if (bytes.length > length) {
			throw new IOException("too long for a header of tar: " + text);
		}
		System.arraycopy(bytes, 0, header, offset, bytes.length);
	}
}
