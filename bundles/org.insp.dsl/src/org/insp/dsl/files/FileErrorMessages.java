/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.Map.Entry;

import org.insp.model.Language;
import org.insp.model.text.MessageBundle;

/** Messages for failures with files. */
public final class FileErrorMessages {

	/** The messages of operating systems, and our keys for them; the first that is contained counts. */
	private static final Map<String, String> REASONS = Map.of(
			"No space left on device", "disk-full",
			"not enough space on the disk", "disk-full",
			"Permission denied", "no-permission",
			"Operation not permitted", "no-permission",
			"Read-only file system", "read-only",
			"Is a directory", "is-folder",
			"Not a directory", "not-folder",
			"Too many levels of symbolic links", "link-loop",
			"File name too long", "name-too-long",
			"Input/output error", "unreadable");

	private FileErrorMessages() {
	}

	/** Returns the message of a failure in a language; it quotes the system only where the reason is an unusual one. */
	public static String message(IOException failure, Language language) {
		var texts = MessageBundle.of(FileErrorMessages.class, language);
		if (failure instanceof FileSystemException onFile) {
			return texts.get(key(onFile), onFile.getFile(), onFile.getReason());
		}
		return texts.get(key(failure.getMessage()), "", failure.getMessage()).replaceFirst("^: ", "");
	}

	/** Returns the same failure with the name by which the user called the file. */
	public static FileSystemException withFileName(String file, IOException failure) {
		if (failure instanceof NoSuchFileException) {
			return new NoSuchFileException(file);
		} else if (failure instanceof AccessDeniedException) {
			return new AccessDeniedException(file);
		}
		return new FileSystemException(file, null,
				failure instanceof FileSystemException onFile ? onFile.getReason() : failure.getMessage());
	}

	private static String key(FileSystemException failure) {
		if (failure instanceof NoSuchFileException) {
			return "no-such-file";
		} else if (failure instanceof AccessDeniedException) {
			return "no-permission";
		} else if (failure instanceof FileAlreadyExistsException) {
			return "exists";
		}
		return key(failure.getReason());
	}

	private static String key(String reason) {
		return REASONS.entrySet().stream().filter(r -> String.valueOf(reason).contains(r.getKey())).map(Entry::getValue).findFirst()
				.orElse("other");
	}
}
