/** The first page. */
import '../pages/home.css'
