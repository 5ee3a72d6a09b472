/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipFile;

import javax.xml.parsers.ParserConfigurationException;

import org.insp.report.read.UnreadableFileException.Reason;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Reads single parts of packed documents. */
final class ZipParts {

	/** The most that a part of a document with tables unpacks to, in bytes: as a tree it needs some ten times that. */
	private static final int MAX_UNPACKED = 64 << 20;

	private ZipParts() {
	}

	/** Reads a part as a tree. */
	static Document tree(String file, ZipFile zip, String part) throws IOException {
		try (var in = zip.getInputStream(zip.getEntry(part))) {
			var content = in.readNBytes(MAX_UNPACKED + 1);
			if (content.length > MAX_UNPACKED) {
				throw new UnreadableFileException(Reason.BOMB, file);
			}
			return SafeXml.tree(new ByteArrayInputStream(content));
		} catch (UnreadableFileException e) {
			throw e;
		} catch (SAXException | ParserConfigurationException | IOException | IllegalArgumentException e) {
			throw SafeXml.failure(file, e);
		}
	}
}
