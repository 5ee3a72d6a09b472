/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.read;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.insp.report.read.UnreadableFileException.Reason;
import org.w3c.dom.Document;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads XML of files from outside: no declarations of document types, hence no entities; and nothing that unpacks without end. */
final class SafeXml {

	private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
	private static final long MAX_UNPACKED = 512L << 20;
	/** A ledger of 100,000 similar rows is packed to some 2 % of its size; a bomb to a thousandth. */
	private static final double MIN_RATIO = 0.003;

	private SafeXml() {
	}

	/** Sets how much a part of a zip file may unpack to. */
	static void limitZips() {
		ZipSecureFile.setMinInflateRatio(MIN_RATIO);
		ZipSecureFile.setMaxEntrySize(MAX_UNPACKED);
	}

	/** Passes the events of a part to a handler. */
	static void parse(String file, InputStream in, ContentHandler handler) throws IOException, SAXException, ParserConfigurationException {
		var factory = SAXParserFactory.newInstance();
		factory.setNamespaceAware(true);
		factory.setFeature(NO_DOCTYPE, true);
		var reader = factory.newSAXParser().getXMLReader();
		reader.setContentHandler(handler);
		reader.setErrorHandler(null);
		reader.parse(new InputSource(in));
	}

	/** Reads a part as a tree. */
	static Document tree(InputStream in) throws IOException, SAXException, ParserConfigurationException {
		var factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		factory.setFeature(NO_DOCTYPE, true);
		var builder = factory.newDocumentBuilder();
		builder.setErrorHandler(null);
		return builder.parse(in);
	}

	/** Returns the failure that a user understands for one of the libraries. */
	static UnreadableFileException failure(String file, Exception failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof UnreadableFileException own) {
				return own;
			}
			var message = String.valueOf(cause.getMessage());
			if (message.contains("Zip bomb") || message.contains("MAX_ENTRY_SIZE") || message.contains("maximum length")) {
				return new UnreadableFileException(Reason.BOMB, file);
			} else if (message.contains("DOCTYPE")) {
				return new UnreadableFileException(Reason.ENTITY, file);
			}
		}
		return new UnreadableFileException(Reason.BROKEN, file);
	}
}
